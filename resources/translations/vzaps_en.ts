<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>vzaps::ApiError</name>
        <message numerus="yes">
            <source>The server asks to slow down. Try again in %n second(s).</source>
            <translation>
                <numerusform>The server asks to slow down. Try again in %n second.</numerusform>
                <numerusform>The server asks to slow down. Try again in %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vzaps::CloseDialog</name>
        <message numerus="yes">
            <source>%Ln operation(s) still under way. If you close now, nothing is sent again; the next start looks up how they ended.</source>
            <translation>
                <numerusform>%Ln operation still under way. If you close now, nothing is sent again; the next start looks up how they ended.</numerusform>
                <numerusform>%Ln operations still under way. If you close now, nothing is sent again; the next start looks up how they ended.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vzaps::DetailsPanel</name>
        <message numerus="yes">
            <source>%Ln instance(s) selected</source>
            <translation>
                <numerusform>%Ln instance selected</numerusform>
                <numerusform>%Ln instances selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vzaps::MainWindowPrivate</name>
        <message numerus="yes">
            <source>%Ln name(s) copied</source>
            <translation>
                <numerusform>%Ln name copied</numerusform>
                <numerusform>%Ln names copied</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln ID(s) copied</source>
            <translation>
                <numerusform>%Ln ID copied</numerusform>
                <numerusform>%Ln IDs copied</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vzaps::ProfileStore</name>
        <message numerus="yes">
            <source>%n account(s) in the account list could not be read and are not shown. They are left in the file as they are.</source>
            <translation>
                <numerusform>%n account in the account list could not be read and is not shown. It is left in the file as it is.</numerusform>
                <numerusform>%n accounts in the account list could not be read and are not shown. They are left in the file as they are.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vzaps::StatusLine</name>
        <message numerus="yes">
            <source>%Ln operation(s) running</source>
            <translation>
                <numerusform>%Ln operation running</numerusform>
                <numerusform>%Ln operations running</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln outcome(s) not known</source>
            <translation>
                <numerusform>%Ln outcome not known</numerusform>
                <numerusform>%Ln outcomes not known</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vzaps::Times</name>
        <message numerus="yes">
            <source>%Ln day(s) ago</source>
            <translation>
                <numerusform>%Ln day ago</numerusform>
                <numerusform>%Ln days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %Ln day(s)</source>
            <translation>
                <numerusform>in %Ln day</numerusform>
                <numerusform>in %Ln days</numerusform>
            </translation>
        </message>
    </context>
</TS>
