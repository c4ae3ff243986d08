// SPDX-License-Identifier: MIT
#include "ui/maintoolbar.h"

#include "ui/accountmenu.h"
#include "ui/actionset.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>
#include <chrono>

namespace vzaps {

namespace {

constexpr int tightest = 3;
constexpr int searchMinimum = 150;
constexpr int searchMaximum = 280;
constexpr std::chrono::milliseconds restTime(40);

//! Keeps its menu's arrow clear of its text.
class MenuButton final : public QToolButton {
public:
    using QToolButton::QToolButton;

    [[nodiscard]] QSize sizeHint() const override { return QToolButton::sizeHint() + QSize(14, 0); }
};

} // namespace

MainToolBar::MainToolBar(const ActionSet &actions, AccountMenu &accounts, QWidget *parent)
    : QToolBar(tr("Toolbar"), parent)
    , m_account(new MenuButton(this))
    , m_search(new QLineEdit(this))
{
    setObjectName(QStringLiteral("mainToolBar"));
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    toggleViewAction()->setVisible(false);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int iconSide = fontMetrics().height() + 1;
    setIconSize({iconSide, iconSide});

    buildAccountButton(accounts);
    addSeparator();
    addButton(actions.newInstance, tr("New instance"), "newInstanceToolButton", 2);
    addSeparator();
    addButton(actions.edit, tr("Edit"), "editToolButton", 1);
    addButton(actions.restart, tr("Restart"), "restartToolButton", 1);
    addSeparator();
    addButton(actions.subscribe, tr("Subscribe"), "subscribeToolButton", 1);
    addButton(actions.resume, tr("Resume subscription"), "resumeSubscriptionToolButton", 0);
    addButton(actions.cancel, tr("Cancel subscription"), "cancelSubscriptionToolButton", 0);
    addSeparator();
    addButton(actions.remove, tr("Delete"), "deleteToolButton", 1);
    auto *space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(space);
    buildSearch();
    addButton(actions.refresh, tr("Refresh"), "refreshToolButton", 0);
}

void MainToolBar::buildAccountButton(AccountMenu &accounts)
{
    m_account->setObjectName(QStringLiteral("accountsToolButton"));
    m_account->setAccessibleName(tr("Accounts"));
    m_account->setPopupMode(QToolButton::InstantPopup);
    m_account->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_account->setFocusPolicy(Qt::TabFocus);
    m_account->setMenu(&accounts);
    addWidget(m_account);
    showAccount({});
}

void MainToolBar::addButton(QAction *action, const QString &accessibleName, const char *objectName,
                            int wordsUntil)
{
    addAction(action);
    auto *button = qobject_cast<QToolButton *>(widgetForAction(action));
    button->setObjectName(QLatin1String(objectName));
    button->setAccessibleName(accessibleName);
    button->setFocusPolicy(Qt::TabFocus);
    m_buttons.append({button, wordsUntil});
}

void MainToolBar::buildSearch()
{
    m_search->setObjectName(QStringLiteral("searchLineEdit"));
    m_search->setAccessibleName(tr("Search instances"));
    m_search->setPlaceholderText(tr("Search instances"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(255);
    m_searchSign =
        m_search->addAction(themedIcon(QStringLiteral("search"), palette()), QLineEdit::LeadingPosition);
    m_searchSign->setText(tr("Search"));
    setThemedIcon(m_searchSign, QStringLiteral("search"), palette());
    // Qt's own clear button has no name.
    const QList<QToolButton *> inside = m_search->findChildren<QToolButton *>();
    for (QToolButton *button : inside) {
        if (button->accessibleName().isEmpty())
            button->setAccessibleName(tr("Empty the search field"));
    }
    m_search->installEventFilter(this);
    addWidget(m_search);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &MainToolBar::tellSearch);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_rest.start(restTime); });
    connect(m_search, &QLineEdit::returnPressed, this, &MainToolBar::tellSearch);
}

void MainToolBar::showAccount(const std::optional<AccountProfile> &profile)
{
    m_accountName = profile ? displayText(profile->name, 60) : tr("No account");
    m_account->setIcon(profile ? accountDot(profile->colour) : QIcon());
    const QString tip = profile ? tr("Account \"%1\" at %2").arg(m_accountName, profile->serverAddress.host())
                                : tr("Connect an account");
    m_account->setToolTip(plainToolTip(tip));
    m_account->setAccessibleDescription(m_accountName);
    fit();
}

void MainToolBar::showAllAccounts(const QList<AccountProfile> &profiles)
{
    QStringList colours;
    for (const AccountProfile &profile : profiles)
        colours << profile.colour;
    m_accountName = tr("All accounts");
    m_account->setIcon(accountDots(colours));
    m_account->setToolTip(plainToolTip(tr("All accounts in one list")));
    m_account->setAccessibleDescription(m_accountName);
    fit();
}

void MainToolBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MainToolBar::clearSearch(bool quietly)
{
    m_search->clear();
    if (quietly) {
        m_rest.stop();
        m_told.clear();
    } else {
        tellSearch();
    }
}

void MainToolBar::showSearch(const QString &text)
{
    m_search->setText(text);
    m_rest.stop();
    m_told = text.trimmed();
}

void MainToolBar::setSearchEnabled(bool enabled)
{
    m_search->setEnabled(enabled);
}

void MainToolBar::tellSearch()
{
    m_rest.stop();
    const QString text = m_search->text().trimmed();
    if (text == m_told)
        return;
    m_told = text;
    Q_EMIT searchChanged(text);
}

bool MainToolBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            clearSearch();
            return true;
        }
        if (key == Qt::Key_Down) {
            Q_EMIT tableWanted();
            return true;
        }
    }
    return QToolBar::eventFilter(watched, event);
}

void MainToolBar::resizeEvent(QResizeEvent *event)
{
    fit();
    QToolBar::resizeEvent(event);
}

void MainToolBar::changeEvent(QEvent *event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void MainToolBar::fit()
{
    for (int level = 0; level <= tightest; ++level) {
        applyLevel(level);
        if (neededWidth() <= width())
            break;
    }
    // The layout would give all the room that is left to the space before it.
    m_search->setFixedWidth(
        std::clamp(searchMinimum + width() - neededWidth(), searchMinimum, searchMaximum));
}

void MainToolBar::applyLevel(int level)
{
    const int room = fontMetrics().averageCharWidth() * (level < 2 ? 24 : 12);
    m_account->setText(withoutMnemonic(fontMetrics().elidedText(m_accountName, Qt::ElideRight, room)));
    for (const Button &button : std::as_const(m_buttons)) {
        const auto style = level > button.wordsUntil ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
        if (button.button->toolButtonStyle() != style)
            button.button->setToolButtonStyle(style);
    }
}

int MainToolBar::neededWidth() const
{
    const QMargins margins = layout()->contentsMargins();
    int needed = margins.left() + margins.right();
    const auto all = actions();
    for (QAction *action : all) {
        const QWidget *widget = widgetForAction(action);
        if (!widget)
            continue;
        const int own = std::max(widget->sizeHint().width(), widget->minimumWidth());
        needed += (widget == m_search ? searchMinimum : own) + layout()->spacing();
    }
    return needed;
}

} // namespace vzaps
