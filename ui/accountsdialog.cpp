// SPDX-License-Identifier: MIT
#include "ui/accountsdialog.h"

#include "accounts/accountmanager.h"

#include "ui/airystyle.h"
#include "ui/busybutton.h"
#include "ui/combobox.h"
#include "ui/dialogparts.h"
#include "ui/discardquestion.h"
#include "ui/fieldnote.h"
#include "ui/icons.h"
#include "ui/messagestrip.h"
#include "ui/plainlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

enum Column { NameColumn, ServerColumn, StateColumn };

constexpr int idRole = Qt::UserRole;
constexpr int rowPadding = 10;

QStringList colourNames()
{
    return {AccountsDialog::tr("Blue"), AccountsDialog::tr("Orange"), AccountsDialog::tr("Green"),
            AccountsDialog::tr("Pink"), AccountsDialog::tr("Violet"), AccountsDialog::tr("Gold"),
            AccountsDialog::tr("Cyan"), AccountsDialog::tr("Red")};
}

} // namespace

AccountsDialog::AccountsDialog(AccountManager &accounts, QWidget *parent)
    : QDialog(parent)
    , m_accounts(accounts)
    , m_list(new QTreeWidget(this))
    , m_name(new QLineEdit(this))
    , m_colour(new ComboBox(this))
    , m_strip(new MessageStrip(this))
    , m_discard(new DiscardQuestion(tr("Keep ed&iting"), tr("Dis&card"), this))
    , m_save(new BusyButton(tr("&Save"), u"savePushButton"_s, this))
    , m_use(new BusyButton(tr("&Use"), u"usePushButton"_s, this))
    , m_add(makeButton(tr("&Add…"), u"addPushButton"_s, this))
    , m_credentials(new BusyButton(tr("&Enter credentials again…"), u"enterCredentialsPushButton"_s, this))
    , m_remove(new BusyButton(tr("&Remove"), u"removePushButton"_s, this))
    , m_close(makeButton(tr("C&lose"), u"closePushButton"_s, this))
{
    build();
    connectParts();
    fill();
}

AccountsDialog::~AccountsDialog() = default;

void AccountsDialog::build()
{
    setObjectName(u"accountsDialog"_s);
    setWindowTitle(tr("Accounts"));
    m_list->setObjectName(u"accountsTreeWidget"_s);
    m_list->setAccessibleName(tr("Account list"));
    AiryStyle::giveTo(*m_list);
    m_list->setHeaderLabels({tr("Account"), tr("Server"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->header()->setSectionsMovable(false);
    const int em = fontMetrics().averageCharWidth();
    m_list->setColumnWidth(NameColumn, em * 24);
    // The state is always readable; an address is what may be cut, and has its tooltip.
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(ServerColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(StateColumn, QHeaderView::ResizeToContents);
    m_list->header()->setMinimumSectionSize(em * 12);
    m_list->setMinimumHeight((fontMetrics().height() + rowPadding) * 6);
    m_strip->setObjectName(u"accountsMessageStrip"_s);
    m_add->setAccessibleName(tr("Add"));
    m_credentials->setAccessibleName(tr("Enter credentials again"));

    auto *actions = new QVBoxLayout;
    actions->setSpacing(8);
    for (QPushButton *button : QList<QPushButton *>{m_use, m_add, m_credentials, m_remove})
        actions->addWidget(button);
    actions->addStretch(1);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(m_list, 1);
    top->addLayout(actions);

    QVBoxLayout *layout = makeDialogLayout(this);
    layout->addLayout(top, 1);
    layout->addWidget(buildEditor());
    layout->addWidget(m_strip);
    layout->addWidget(m_discard->strip());
    layout->addLayout(makeButtonRow(nullptr, m_close));
    resize(900, 420);
    m_save->setDefault(true);
    m_list->setFocus();
}

QWidget *AccountsDialog::buildEditor()
{
    auto *editor = new QWidget(this);
    m_name->setParent(editor);
    m_colour->setParent(editor);
    m_save->setParent(editor);
    m_name->setObjectName(u"accountNameLineEdit"_s);
    m_name->setAccessibleName(tr("Account name"));
    m_colour->setObjectName(u"accountColourComboBox"_s);
    const QStringList &palette = accountPalette();
    const QStringList names = colourNames();
    for (qsizetype i = 0; i < palette.size(); ++i)
        m_colour->addItem(accountDot(palette.at(i)), names.value(i, palette.at(i)), palette.at(i));
    QGridLayout *grid = makeFieldGrid();
    m_nameNote = addField(grid, tr("&Name"), m_name);
    addField(grid, tr("C&olour"), m_colour);
    auto *layout = new QHBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(grid, 1);
    layout->addWidget(m_save, 0, Qt::AlignBottom);
    return editor;
}

void AccountsDialog::connectParts()
{
    connect(&m_accounts, &AccountManager::profilesChanged, this, &AccountsDialog::fill);
    connect(&m_accounts, &AccountManager::currentChanged, this, &AccountsDialog::fill);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AccountsDialog::showSelected);
    connect(m_list, &QTreeWidget::itemActivated, this, &AccountsDialog::use);
    connect(m_name, &QLineEdit::textChanged, m_nameNote, &FieldNote::clear);
    connect(m_name, &QLineEdit::textChanged, this, &AccountsDialog::onEdited);
    connect(m_colour, &QComboBox::currentIndexChanged, this, &AccountsDialog::onEdited);
    connect(m_save, &QPushButton::clicked, this, &AccountsDialog::save);
    connect(m_use, &QPushButton::clicked, this, &AccountsDialog::use);
    connect(m_add, &QPushButton::clicked, this, &AccountsDialog::addRequested);
    connect(m_credentials, &QPushButton::clicked, this,
            [this] { Q_EMIT credentialsRequested(selectedId()); });
    connect(m_remove, &QPushButton::clicked, this, &AccountsDialog::askToRemove);
    connect(m_close, &QPushButton::clicked, this, &AccountsDialog::reject);
    connect(m_discard, &DiscardQuestion::kept, this, &AccountsDialog::goToDraft);
}

void AccountsDialog::fill()
{
    const QUuid wanted = m_list->currentItem() ? selectedId() : m_accounts.currentId();
    dropSettledDrafts();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const AccountProfile &profile : m_accounts.profiles()) {
            auto *item = new QTreeWidgetItem(m_list);
            fillItem(item, profile);
            if (profile.id == wanted)
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
            m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    showSelected();
}

void AccountsDialog::fillItem(QTreeWidgetItem *item, const AccountProfile &profile)
{
    const bool inUse = profile.id == m_accounts.currentId();
    item->setData(NameColumn, idRole, profile.id);
    item->setIcon(NameColumn, accountDot(profile.colour));
    item->setText(NameColumn, displayText(profile.name, 80));
    item->setToolTip(NameColumn, plainToolTip(profile.name));
    item->setText(ServerColumn, displayText(profile.serverAddress.authority(), 80));
    item->setToolTip(ServerColumn, plainToolTip(profile.serverAddress.toString()));
    const bool insecure = profile.serverAddress.scheme() == "http"_L1;
    QStringList states;
    if (inUse)
        states << tr("in use");
    if (insecure)
        states << tr("insecure test server");
    if (!profile.secretStored)
        states << tr("this session only");
    if (m_drafts.contains(profile.id))
        states << tr("not saved");
    item->setText(StateColumn, states.join(u", "_s));
    item->setToolTip(StateColumn, plainToolTip(item->text(StateColumn)));
    item->setSizeHint(NameColumn, {0, fontMetrics().height() + rowPadding});
}

void AccountsDialog::showSelected()
{
    const auto profile = selected();
    // A refill must not take away what is being typed for the same account.
    if (!profile || profile->id != m_shownId) {
        m_shownId = profile ? profile->id : QUuid();
        show(profile ? m_drafts.value(profile->id, {profile->name, profile->colour}) : Draft());
        m_strip->clear();
    }
    updateButtons();
}

void AccountsDialog::show(const Draft &draft)
{
    const QScopedValueRollback showing(m_showing, true);
    m_name->setText(draft.name);
    int index = m_colour->findData(draft.colour, Qt::UserRole, Qt::MatchFixedString);
    if (index < 0 && !draft.colour.isEmpty()) {
        m_colour->addItem(accountDot(draft.colour), draft.colour, draft.colour);
        index = m_colour->count() - 1;
    }
    m_colour->setCurrentIndex(index);
}

void AccountsDialog::onEdited()
{
    const auto profile = selected();
    if (m_showing || !profile || profile->id != m_shownId)
        return;
    m_drafts.insert(m_shownId, {m_name->text(), m_colour->currentData().toString()});
    dropSettledDrafts();
    m_discard->withdraw();
    fillItem(m_list->currentItem(), *profile);
    updateButtons();
}

void AccountsDialog::dropSettledDrafts()
{
    erase_if(m_drafts, [this](QHash<QUuid, Draft>::iterator entry) {
        const auto profile = m_accounts.profile(entry.key());
        const Draft &draft = entry.value();
        return !profile
            || (draft.name.trimmed() == profile->name
                && draft.colour.compare(profile->colour, Qt::CaseInsensitive) == 0);
    });
}

void AccountsDialog::updateButtons()
{
    const auto profile = selected();
    const QString none = profile ? QString() : tr("There is no account yet.");
    m_name->setEnabled(profile.has_value());
    m_colour->setEnabled(profile.has_value());
    m_credentials->setBlocked(none);
    m_remove->setBlocked(none);
    const bool inUse = profile && profile->id == m_accounts.currentId();
    m_use->setBlocked(inUse ? tr("This account is in use already.") : none);
    const bool changed = profile && m_drafts.contains(profile->id);
    m_save->setBlocked(changed ? QString() : tr("Nothing was changed."));
}

void AccountsDialog::save()
{
    auto profile = selected();
    if (!profile || !m_save->isEnabled())
        return;
    profile->name = m_name->text().trimmed();
    profile->colour = m_colour->currentData().toString();
    if (profile->name.isEmpty()) {
        m_nameNote->say(Meaning::Bad, tr("Enter a name for this account."));
        m_name->setFocus();
        return;
    }
    m_strip->clear();
    m_discard->withdraw();
    m_save->setBusy(tr("Saving…"));
    m_accounts.update(*profile, std::nullopt, KeepWhere::Keychain, this)
        ->onFinished(this, [this](const AccountManager::ChangeJob::Result &result) {
            m_save->setBusy({});
            if (!result)
                showError(result.error());
            updateButtons();
        });
}

void AccountsDialog::use()
{
    const QUuid id = selectedId();
    if (id.isNull() || id == m_accounts.currentId())
        return;
    if (const auto done = m_accounts.setCurrent(id); !done)
        showError(done.error());
}

void AccountsDialog::askToRemove()
{
    const auto profile = selected();
    if (!profile)
        return;
    // One question at a time.
    m_discard->withdraw();
    m_strip->show(Meaning::Attention,
                  tr("Remove account \"%1\" from this computer? This deletes its entry in the list, its "
                     "credentials in the keychain, its last known list and the record of its operations that "
                     "are not settled. Its instances on the server are not touched.")
                      .arg(displayText(profile->name, 80)));
    QPushButton *keep = m_strip->addButton(tr("&Keep it"), u"keepAccountPushButton"_s, [this] {
        m_strip->clear();
        m_list->setFocus();
    });
    m_strip->addButton(tr("Re&move it"), u"removeItPushButton"_s, [this, id = profile->id] { remove(id); })
        ->setAutoDefault(false);
    keep->setFocus();
}

void AccountsDialog::remove(QUuid id)
{
    m_strip->clear();
    m_remove->setBusy(tr("Removing…"));
    m_accounts.remove(id, this)->onFinished(this, [this](const AccountManager::ChangeJob::Result &result) {
        m_remove->setBusy({});
        if (!result)
            showError(result.error());
        updateButtons();
    });
}

void AccountsDialog::reject()
{
    if (m_discard->isOpen())
        m_discard->keepEditing();
    else if (hasTypedText())
        askToDiscard({});
    else
        QDialog::reject();
}

void AccountsDialog::askToDiscard(const std::function<void()> &then)
{
    // One question at a time.
    m_strip->clear();
    m_discard->ask(then);
}

void AccountsDialog::goToDraft()
{
    for (int i = 0; i < m_list->topLevelItemCount() && !m_drafts.contains(m_shownId); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        if (m_drafts.contains(item->data(NameColumn, idRole).toUuid()))
            m_list->setCurrentItem(item);
    }
    m_name->setFocus();
}

void AccountsDialog::showError(const AccountError &error)
{
    m_strip->show(Meaning::Attention, error.sentence);
    if (!error.technical.isEmpty())
        m_strip->setDetails(error.technical);
}

QUuid AccountsDialog::selectedId() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(NameColumn, idRole).toUuid() : QUuid();
}

std::optional<AccountProfile> AccountsDialog::selected() const
{
    return m_accounts.profile(selectedId());
}

} // namespace vzaps
