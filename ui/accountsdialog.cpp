// SPDX-License-Identifier: MIT
#include "ui/accountsdialog.h"

#include "accounts/accountmanager.h"
#include "ui/icons.h"
#include "ui/messagestrip.h"
#include "ui/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace vzaps {

namespace {

constexpr int idRole = Qt::UserRole + 1;

} // namespace

class AccountsDialogPrivate {
public:
    AccountsDialogPrivate(AccountsDialog &dialog, AccountManager &manager)
        : q(dialog)
        , accounts(manager)
    {
    }

    void build();
    void buildEditor(QFormLayout &form);
    QPushButton *addButton(QVBoxLayout &column, const QString &text, const QString &objectName);
    void refill();
    void showSelected();
    void save();
    void askToRemove();
    void remove(const QUuid &id);
    void show(const AccountError &error);
    [[nodiscard]] std::optional<AccountProfile> selected() const;

    AccountsDialog &q;
    AccountManager &accounts;
    QListWidget *list = nullptr;
    QLineEdit *name = nullptr;
    QComboBox *colour = nullptr;
    PlainLabel *address = nullptr;
    MessageStrip *strip = nullptr;
    QPushButton *use = nullptr;
    QPushButton *credentials = nullptr;
    QPushButton *removeButton = nullptr;
    QPushButton *saveButton = nullptr;
};

QPushButton *AccountsDialogPrivate::addButton(QVBoxLayout &column, const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text, &q);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    column.addWidget(button);
    return button;
}

void AccountsDialogPrivate::buildEditor(QFormLayout &form)
{
    name = new QLineEdit(&q);
    name->setObjectName(QStringLiteral("accountNameLineEdit"));
    name->setAccessibleName(AccountsDialog::tr("Account name"));
    colour = new QComboBox(&q);
    colour->setObjectName(QStringLiteral("colourComboBox"));
    colour->setAccessibleName(AccountsDialog::tr("Colour"));
    const QStringList palette = accountPalette();
    for (int i = 0; i < palette.size(); ++i)
        colour->addItem(accountDot(palette.at(i)), AccountsDialog::tr("Colour %1").arg(i + 1), palette.at(i));
    address = new PlainLabel(&q);
    address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form.addRow(AccountsDialog::tr("&Name:"), name);
    form.addRow(AccountsDialog::tr("Co&lour:"), colour);
    form.addRow(AccountsDialog::tr("Server:"), address);
}

void AccountsDialogPrivate::build()
{
    q.setObjectName(QStringLiteral("accountsDialog"));
    q.setWindowTitle(AccountsDialog::tr("Accounts"));
    q.resize(620, 400);
    list = new QListWidget(&q);
    list->setObjectName(QStringLiteral("accountsListWidget"));
    list->setAccessibleName(AccountsDialog::tr("Accounts"));
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    QPushButton *add = addButton(*column, AccountsDialog::tr("&Add account\u2026"), QStringLiteral("addPushButton"));
    use = addButton(*column, AccountsDialog::tr("&Use this account"), QStringLiteral("usePushButton"));
    credentials = addButton(*column, AccountsDialog::tr("&Enter credentials again\u2026"),
                            QStringLiteral("credentialsPushButton"));
    removeButton = addButton(*column, AccountsDialog::tr("&Remove"), QStringLiteral("removePushButton"));
    column->addStretch();
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(list, 1);
    top->addLayout(column);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    buildEditor(*form);
    strip = new MessageStrip(&q);
    auto *buttons = new QDialogButtonBox(&q);
    saveButton = buttons->addButton(AccountsDialog::tr("&Save"), QDialogButtonBox::ApplyRole);
    saveButton->setObjectName(QStringLiteral("savePushButton"));
    QPushButton *close = buttons->addButton(AccountsDialog::tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("closePushButton"));
    for (QPushButton *button : {saveButton, close})
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(&q);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(top, 1);
    layout->addLayout(form);
    layout->addWidget(strip);
    layout->addWidget(buttons);

    QObject::connect(list, &QListWidget::currentItemChanged, &q, [this] { showSelected(); });
    QObject::connect(add, &QPushButton::clicked, &q, &AccountsDialog::addRequested);
    QObject::connect(use, &QPushButton::clicked, &q, [this] {
        if (const auto profile = selected(); profile && !accounts.setCurrent(profile->id))
            strip->show(Meaning::Attention, AccountsDialog::tr("The choice will not be remembered."));
        refill();
    });
    QObject::connect(credentials, &QPushButton::clicked, &q, [this] {
        if (const auto profile = selected())
            Q_EMIT q.credentialsRequested(profile->id);
    });
    QObject::connect(removeButton, &QPushButton::clicked, &q, [this] { askToRemove(); });
    QObject::connect(saveButton, &QPushButton::clicked, &q, [this] { save(); });
    QObject::connect(close, &QPushButton::clicked, &q, &QDialog::reject);
    QObject::connect(&accounts, &AccountManager::profilesChanged, &q, [this] { refill(); });
    QObject::connect(&accounts, &AccountManager::currentChanged, &q, [this] { refill(); });
    refill();
}

void AccountsDialogPrivate::refill()
{
    const auto chosen = selected();
    const QUuid wanted = chosen ? chosen->id : accounts.currentId();
    {
        const QSignalBlocker quiet(list);
        list->clear();
        for (const AccountProfile &profile : accounts.profiles()) {
            const QString shown = displayText(profile.name, 80);
            auto *item = new QListWidgetItem(accountDot(profile.colour),
                                             profile.id == accounts.currentId()
                                                 ? AccountsDialog::tr("%1 (in use)").arg(shown)
                                                 : shown,
                                             list);
            item->setData(idRole, profile.id);
            if (profile.id == wanted)
                list->setCurrentItem(item);
        }
    }
    showSelected();
}

std::optional<AccountProfile> AccountsDialogPrivate::selected() const
{
    const QListWidgetItem *item = list->currentItem();
    return item ? accounts.profile(item->data(idRole).toUuid()) : std::nullopt;
}

void AccountsDialogPrivate::showSelected()
{
    const auto profile = selected();
    for (QWidget *widget : std::initializer_list<QWidget *>{name, colour, credentials, removeButton, saveButton})
        widget->setEnabled(profile.has_value());
    use->setEnabled(profile && profile->id != accounts.currentId());
    name->setText(profile ? profile->name : QString());
    address->setText(profile ? profile->serverAddress.toString() : QString());
    colour->setCurrentIndex(profile ? colour->findData(profile->colour) : -1);
}

void AccountsDialogPrivate::save()
{
    auto profile = selected();
    if (!profile)
        return;
    strip->clear();
    profile->name = name->text().trimmed();
    if (colour->currentIndex() >= 0)
        profile->colour = colour->currentData().toString();
    accounts.update(*profile, {}, KeepWhere::Keychain, &q)->onFinished(&q, [this](const auto &result) {
        if (!result)
            show(result.error());
    });
}

void AccountsDialogPrivate::askToRemove()
{
    const auto profile = selected();
    if (!profile)
        return;
    strip->show(Meaning::Attention,
                AccountsDialog::tr("Remove \"%1\" and its credentials from this computer? Its instances stay as they "
                                   "are on the server.")
                    .arg(displayText(profile->name, 80)));
    strip->addButton(AccountsDialog::tr("Remove it"), QStringLiteral("removeItPushButton"),
                     [this, id = profile->id] { remove(id); });
    strip->addButton(AccountsDialog::tr("Keep it"), QStringLiteral("keepItPushButton"), [this] { strip->clear(); })
        ->setFocus();
}

void AccountsDialogPrivate::remove(const QUuid &id)
{
    strip->clear();
    accounts.remove(id, &q)->onFinished(&q, [this](const auto &result) {
        if (!result)
            show(result.error());
    });
}

void AccountsDialogPrivate::show(const AccountError &error)
{
    strip->show(Meaning::Attention, error.sentence);
    if (!error.technical.isEmpty())
        strip->addDetails(error.technical);
}

AccountsDialog::AccountsDialog(AccountManager &accounts, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<AccountsDialogPrivate>(*this, accounts))
{
    d->build();
}

AccountsDialog::~AccountsDialog() = default;

} // namespace vzaps
