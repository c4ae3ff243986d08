// SPDX-License-Identifier: MIT
#include "fleet/instancecells.h"

#include "fleet/instancetablemodel.h"

#include <QLocale>

namespace vzaps {

namespace {

QString shortDate(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat) : QString();
}

QString longTime(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::LongFormat) : QString();
}

//! Tooltips guess whether they are rich text: a text that is rich, and says what was meant, leaves nothing to
//! guess.
QString escapedToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(text.left(1000).toHtmlEscaped());
}

} // namespace

bool isTimeColumn(int column)
{
    return column == InstanceTableModel::EndsColumn || column == InstanceTableModel::CreatedColumn
        || column == InstanceTableModel::UpdatedColumn;
}

QString cellText(const Instance &instance, int column)
{
    switch (column) {
    case InstanceTableModel::NameColumn:
        return instance.name.isEmpty() ? InstanceTableModel::tr("(no name)") : instance.name;
    case InstanceTableModel::StateColumn:
        return connectionWord(instance.connectionState());
    case InstanceTableModel::BillingColumn:
        return billingWord(instance.billingStatus);
    case InstanceTableModel::EndsColumn:
        return shortDate(instance.endsAt());
    case InstanceTableModel::PhoneColumn: {
        const QString phone = instance.phone();
        return phone.isEmpty() ? instance.pushName : QLatin1Char('+') + phone;
    }
    case InstanceTableModel::WebhookColumn:
        return instance.webhook;
    case InstanceTableModel::EventsColumn:
        return instance.events.join(QLatin1String(", "));
    case InstanceTableModel::CreatedColumn:
        return shortDate(instance.createdAt);
    case InstanceTableModel::UpdatedColumn:
        return shortDate(instance.updatedAt);
    case InstanceTableModel::IdColumn:
        return instance.id;
    default:
        return {};
    }
}

QString cellToolTip(const Instance &instance, int column)
{
    switch (column) {
    case InstanceTableModel::EndsColumn:
        return longTime(instance.endsAt());
    case InstanceTableModel::CreatedColumn:
        return longTime(instance.createdAt);
    case InstanceTableModel::UpdatedColumn:
        return longTime(instance.updatedAt);
    default:
        return escapedToolTip(cellText(instance, column));
    }
}

QString connectionWord(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Connected:
        return InstanceTableModel::tr("Connected");
    case ConnectionState::Disconnected:
        return InstanceTableModel::tr("Disconnected");
    case ConnectionState::Unknown:
        break;
    }
    return InstanceTableModel::tr("Unknown");
}

QString billingWord(const QString &billingStatus)
{
    const QString word = billingStatus.toUpper();
    if (word == QLatin1String("TRIALING"))
        return InstanceTableModel::tr("Trial");
    if (word == QLatin1String("ACTIVE"))
        return InstanceTableModel::tr("Active");
    if (word == QLatin1String("PAST_DUE"))
        return InstanceTableModel::tr("Past due");
    if (word == QLatin1String("CANCELED") || word == QLatin1String("CANCELLED"))
        return InstanceTableModel::tr("Cancelled");
    if (word == QLatin1String("UNPAID"))
        return InstanceTableModel::tr("Unpaid");
    if (word == QLatin1String("INCOMPLETE"))
        return InstanceTableModel::tr("Incomplete");
    if (word == QLatin1String("INCOMPLETE_EXPIRED"))
        return InstanceTableModel::tr("Expired");
    if (word == QLatin1String("PAUSED"))
        return InstanceTableModel::tr("Paused");
    return billingStatus;
}

} // namespace vzaps
