// SPDX-License-Identifier: MIT
#pragma once

#include "api/vettedurl.h"

#include "ui/valuerow.h"

namespace vzaps {

class Desktop;

//! A URL that the server gave, with "Copy link" and, if it may be opened at all, "Open".
class LinkRow final : public ValueRow {
    Q_OBJECT

public:
    //! what names the URL for assistive tools ("webhook"); objectName is the stem of the buttons' names.
    //! desktop must outlive this.
    LinkRow(Desktop &desktop, const QString &copyName, const QString &openName, const QString &objectName,
            QWidget *parent = nullptr);

    //! accountServer is the address of the account that it came from.
    void setUrl(const QString &url, const QUrl &accountServer);

Q_SIGNALS:
    //! The host is not one this program knows: the user is to be asked before it is opened.
    void askWanted(const vzaps::VettedUrl &url);
    //! The desktop was to open it, and did or did not.
    void openTried(bool opened);

private:
    void open();

    Desktop &m_desktop;
    QToolButton *m_copy;
    QToolButton *m_open;
    QString m_url;
    VettedUrl m_vetted;
};

} // namespace vzaps
