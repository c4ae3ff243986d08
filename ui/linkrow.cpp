// SPDX-License-Identifier: MIT
#include "ui/linkrow.h"

#include "ui/desktop.h"
#include "ui/elidedlabel.h"
#include "ui/plainlabel.h"
#include "ui/plaintooltip.h"

#include <QToolButton>

namespace vzaps {

LinkRow::LinkRow(Desktop &desktop, const QString &copyName, const QString &openName,
                 const QString &objectName, QWidget *parent)
    : ValueRow(Qt::ElideMiddle, parent)
    , m_desktop(desktop)
    , m_copy(addButton(QStringLiteral("copy"), copyName, "copyToolButton", tr("Copy link")))
    , m_open(addButton(QStringLiteral("external-link"), openName, "openToolButton", tr("Open")))
{
    m_copy->setObjectName(objectName + QStringLiteral("CopyToolButton"));
    m_open->setObjectName(objectName + QStringLiteral("OpenToolButton"));
    value().setObjectName(objectName + QStringLiteral("Label"));
    connect(m_copy, &QToolButton::clicked, this, [this] { m_desktop.copyText(m_url); });
    connect(m_open, &QToolButton::clicked, this, &LinkRow::open);
}

void LinkRow::setUrl(const QString &url, const QUrl &accountServer)
{
    m_url = url;
    m_vetted = url.isEmpty() ? VettedUrl() : vetUrl(url, accountServer);
    value().setWhole(url.isEmpty() ? tr("None") : url);
    m_copy->setVisible(!url.isEmpty());
    m_open->setVisible(!url.isEmpty());
    const bool refused = m_vetted.verdict == UrlVerdict::Refused;
    m_open->setEnabled(!refused);
    setPlainToolTip(*m_open, refused ? m_vetted.reason : tr("Open in the browser"));
}

void LinkRow::open()
{
    switch (m_vetted.verdict) {
    case UrlVerdict::Allowed:
        Q_EMIT openTried(m_desktop.openUrl(m_vetted.url));
        break;
    case UrlVerdict::AskFirst:
        Q_EMIT askWanted(m_vetted);
        break;
    case UrlVerdict::Refused:
        break;
    }
}

} // namespace vzaps
