<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>vzaps::AllAccountsView</name>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
</context>
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
        <source>%Ln operation(s) of account &quot;%1&quot; still under way. This closes as soon as they are over. If you close now, nothing is sent again; the next start looks up how they ended.</source>
        <translation>
            <numerusform>%Ln operation of account &quot;%1&quot; is still under way. This closes as soon as it is over. If you close now, nothing is sent again; the next start looks up how it ended.</numerusform>
            <numerusform>%Ln operations of account &quot;%1&quot; are still under way. This closes as soon as they are over. If you close now, nothing is sent again; the next start looks up how they ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vzaps::CommandPalette</name>
    <message numerus="yes">
        <source>The first %1 of %Ln match(es). Type more to narrow them down.</source>
        <translation>
            <numerusform>The first %1 of %Ln match. Type more to narrow them down.</numerusform>
            <numerusform>The first %1 of %Ln matches. Type more to narrow them down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln match(es) or more. Type more to narrow them down.</source>
        <translation>
            <numerusform>The first %1 of %Ln match or more. Type more to narrow them down.</numerusform>
            <numerusform>The first %1 of %Ln matches or more. Type more to narrow them down.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vzaps::ConnectionTestPrivate</name>
    <message numerus="yes">
        <source>Nothing came back within %n second(s). Check the network, then test again.</source>
        <translation>
            <numerusform>Nothing came back within %n second. Check the network, then test again.</numerusform>
            <numerusform>Nothing came back within %n seconds. Check the network, then test again.</numerusform>
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
    <name>vzaps::DialogHeader</name>
    <message numerus="yes">
        <source>and %Ln other account(s)</source>
        <translation>
            <numerusform>and %Ln other account</numerusform>
            <numerusform>and %Ln other accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vzaps::FilterPanel</name>
    <message numerus="yes">
        <source>%1, %Ln instance(s), checked</source>
        <comment>choice of a filter, and how many it would show</comment>
        <translation>
            <numerusform>%1, %Ln instance, checked</numerusform>
            <numerusform>%1, %Ln instances, checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln instance(s), not checked</source>
        <comment>choice of a filter, and how many it would show</comment>
        <translation>
            <numerusform>%1, %Ln instance, not checked</numerusform>
            <numerusform>%1, %Ln instances, not checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>values of a filter that are not listed</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln instance(s)</source>
        <comment>values of a filter that are not listed, and how many have them</comment>
        <translation>
            <numerusform>%1, %Ln instance</numerusform>
            <numerusform>%1, %Ln instances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vzaps::FleetExport</name>
    <message numerus="yes">
        <source>%Ln instance(s) were exported to &quot;%1&quot;.</source>
        <translation>
            <numerusform>%Ln instance was exported to &quot;%1&quot;.</numerusform>
            <numerusform>%Ln instances were exported to &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln instance(s) had gone from the list before their turn came.</source>
        <translation>
            <numerusform>%Ln instance had gone from the list before its turn came.</numerusform>
            <numerusform>%Ln instances had gone from the list before their turn came.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vzaps::GeneralPage</name>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Every %n minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
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
    <name>vzaps::NetworkPage</name>
    <message numerus="yes">
        <source>%n certificate(s), the first one of &quot;%1&quot;, valid until %2.</source>
        <translation>
            <numerusform>%n certificate, of &quot;%1&quot;, valid until %2.</numerusform>
            <numerusform>%n certificates, the first one of &quot;%1&quot;, valid until %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vzaps::OperationWatch</name>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>Wait %n second</numerusform>
            <numerusform>Wait %n seconds</numerusform>
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
    <message numerus="yes">
        <source>%Ln instance(s) lost the connection</source>
        <translation>
            <numerusform>%Ln instance lost the connection</numerusform>
            <numerusform>%Ln instances lost the connection</numerusform>
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
<context>
    <name>vzaps::TrayWatch</name>
    <message numerus="yes">
        <source>%Ln instance(s) disconnected</source>
        <translation>
            <numerusform>%Ln instance disconnected</numerusform>
            <numerusform>%Ln instances disconnected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln instance(s) lost the connection</source>
        <translation>
            <numerusform>%Ln instance lost the connection</numerusform>
            <numerusform>%Ln instances lost the connection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) done</source>
        <translation>
            <numerusform>%Ln operation done</numerusform>
            <numerusform>%Ln operations done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) want a look</source>
        <translation>
            <numerusform>%Ln operation needs a look</numerusform>
            <numerusform>%Ln operations need a look</numerusform>
        </translation>
    </message>
</context>
</TS>
