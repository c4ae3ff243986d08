// SPDX-License-Identifier: MIT
#pragma once

#include "settings/preferences.h"

#include "ui/preferencespage.h"
#include "ui/typedtext.h"

#include <QDialog>
#include <QList>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace vzaps {

class Desktop;
class DiscardQuestion;
class DownScrollArea;
class MessageStrip;
class PreferencesStore;

//! The preferences on pages. Nothing changes before OK or Apply, and Cancel needs no question; the end of the
//! program does.
class PreferencesDialog final : public QDialog, public TypedText {
    Q_OBJECT

public:
    //! The pages, in their order.
    enum class Page { General, Notices, Network, Data };

    //! Both must outlive the dialog.
    PreferencesDialog(PreferencesStore &store, Desktop &desktop, const PreferenceChoices &choices,
                      QWidget *parent = nullptr);

    void showPage(Page page);
    //! What is chosen now, saved or not.
    [[nodiscard]] Preferences chosen() const;

    void reject() override;
    [[nodiscard]] bool hasTypedText() const override;
    void askToDiscard(const std::function<void()> &then) override;

Q_SIGNALS:
    //! The connection is to be tested with what was chosen, saved or not.
    void testWanted(const vzaps::Preferences &chosen);

protected:
    void changeEvent(QEvent *event) override;

private:
    void focusPage();
    void build();
    void addPage(PreferencesPage *page, const QString &title, const QString &icon);
    [[nodiscard]] bool apply();
    void onEdited();

    PreferencesStore &m_store;
    QListWidget *m_list;
    DownScrollArea *m_scroll;
    QStackedWidget *m_stack;
    QList<PreferencesPage *> m_pages;
    MessageStrip *m_strip;
    DiscardQuestion *m_discard;
    QPushButton *m_ok = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace vzaps
