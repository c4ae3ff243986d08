// SPDX-License-Identifier: MIT
#include "ui/preferencesdialog.h"

#include "settings/preferencesstore.h"

#include "ui/datapage.h"
#include "ui/dialogparts.h"
#include "ui/discardquestion.h"
#include "ui/downscrollarea.h"
#include "ui/generalpage.h"
#include "ui/icons.h"
#include "ui/messagestrip.h"
#include "ui/networkpage.h"
#include "ui/noticespage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace vzaps {

PreferencesDialog::PreferencesDialog(PreferencesStore &store, Desktop &desktop,
                                     const PreferenceChoices &choices, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_list(new QListWidget(this))
    , m_scroll(new DownScrollArea(this))
    , m_stack(new QStackedWidget(this))
    , m_strip(new MessageStrip(this))
    , m_discard(new DiscardQuestion(tr("Keep editi&ng"), tr("D&iscard"), this))
{
    setObjectName(u"preferencesDialog"_s);
    setWindowTitle(tr("Preferences"));
    addPage(new GeneralPage(choices, this), tr("General"), u"settings"_s);
    addPage(new NoticesPage(choices.tray, this), tr("Notifications"), u"info"_s);
    auto *network = new NetworkPage(this);
    addPage(network, tr("Network"), u"webhook"_s);
    addPage(new DataPage(m_store.dataDir(), desktop, this), tr("Data and log"), u"activity"_s);
    // Made after the pages, as Tab goes by the order of making.
    m_apply = makeButton(tr("&Apply"), u"applyPushButton"_s, this);
    m_ok = makeButton(tr("OK"), u"okPushButton"_s, this);
    m_close = makeButton(tr("Cancel"), u"cancelPushButton"_s, this);
    build();
    for (PreferencesPage *page : std::as_const(m_pages))
        page->setPreferences(m_store.current());
    connect(network, &NetworkPage::testWanted, this, [this] { Q_EMIT testWanted(chosen()); });
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_stack, &QStackedWidget::currentChanged, this, [this] {
        // The stack gives the focus of the page before to the new one, whatever that can do with it.
        if (focusWidget() == m_stack->currentWidget())
            focusPage();
    });
    connect(m_apply, &QPushButton::clicked, this, [this] { (void)apply(); });
    connect(m_ok, &QPushButton::clicked, this, [this] {
        if (apply())
            accept();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_discard, &DiscardQuestion::kept, this, &PreferencesDialog::focusPage);
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void PreferencesDialog::addPage(PreferencesPage *page, const QString &title, const QString &icon)
{
    m_pages.append(page);
    m_stack->addWidget(page);
    auto *item = new QListWidgetItem(themedIcon(icon, palette()), title, m_list);
    item->setData(Qt::UserRole, icon);
    connect(page, &PreferencesPage::edited, this, &PreferencesDialog::onEdited);
}

void PreferencesDialog::build()
{
    m_list->setObjectName(u"pagesListWidget"_s);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFixedWidth(std::max(150, m_list->sizeHintForColumn(0) + 24));
    m_list->setSpacing(2);
    m_list->setIconSize({16, 16});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->setObjectName(u"pagesStackedWidget"_s);
    m_scroll->setObjectName(u"pagesScrollArea"_s);
    // What is in it takes the keyboard and comes into sight by that.
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_stack);
    m_strip->setObjectName(u"preferencesMessageStrip"_s);
    m_ok->setDefault(true);
    m_apply->setEnabled(false);
    auto *pages = new QHBoxLayout;
    pages->setSpacing(24);
    pages->addWidget(m_list);
    pages->addWidget(m_scroll, 1);
    QVBoxLayout *layout = makeDialogLayout(this);
    layout->addLayout(pages, 1);
    layout->addWidget(m_strip);
    layout->addWidget(m_discard->strip());
    layout->addLayout(makeButtonRow(m_ok, m_close, {m_apply}));
    const QSize room = screen()->availableSize() - QSize(24, 48); // for the frame
    resize(QSize(680, 440).boundedTo(room));
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setIcon(themedIcon(item->data(Qt::UserRole).toString(), palette()));
    }
}

void PreferencesDialog::showPage(Page page)
{
    m_list->setCurrentRow(static_cast<int>(page));
    // From here the arrows change the page, and no value by accident.
    m_list->setFocus();
}

//! A page of which nothing can be changed has nothing that could take the focus.
void PreferencesDialog::focusPage()
{
    QWidget *page = m_stack->currentWidget();
    (page->focusProxy() ? page : m_list)->setFocus();
}

Preferences PreferencesDialog::chosen() const
{
    // What has no place here keeps its value.
    Preferences preferences = m_store.current();
    for (const PreferencesPage *page : m_pages)
        page->store(preferences);
    return preferences;
}

bool PreferencesDialog::apply()
{
    m_strip->clear();
    m_discard->withdraw();
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        if (!m_pages.at(i)->check()) {
            m_list->setCurrentRow(static_cast<int>(i));
            (void)m_pages.at(i)->check(); // once more, as what is hidden can't take the focus
            return false;
        }
    }
    if (const auto saved = m_store.save(chosen()); !saved) {
        m_strip->show(Meaning::Bad, saved.error().sentence);
        m_strip->setDetails(saved.error().technical);
        return false;
    }
    m_apply->setEnabled(false);
    return true;
}

bool PreferencesDialog::hasTypedText() const
{
    return chosen() != m_store.current();
}

void PreferencesDialog::askToDiscard(const std::function<void()> &then)
{
    // One at a time.
    m_strip->clear();
    m_discard->ask(then);
}

void PreferencesDialog::reject()
{
    if (m_discard->isOpen())
        m_discard->keepEditing();
    else
        QDialog::reject();
}

void PreferencesDialog::onEdited()
{
    m_discard->withdraw();
    m_apply->setEnabled(hasTypedText());
}

} // namespace vzaps
