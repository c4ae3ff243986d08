// SPDX-License-Identifier: MIT
#pragma once

#include "settings/preferences.h"

#include "ui/preferencespage.h"

#include <QDialog>
#include <QList>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace vzaps {

class Desktop;
class MessageStrip;
class PreferencesStore;

//! The preferences on pages. Nothing changes before OK or Apply.
class PreferencesDialog final : public QDialog {
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
    QStackedWidget *m_stack;
    QList<PreferencesPage *> m_pages;
    MessageStrip *m_strip;
    QPushButton *m_ok = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace vzaps
