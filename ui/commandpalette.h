// SPDX-License-Identifier: MIT
#pragma once

#include "ui/palettemodel.h"

#include <QDialog>

class QLineEdit;
class QListView;

namespace vzaps {

class PlainLabel;

//! Finds an action or an instance by typing. Choosing runs the action as its menu would: what costs money or
//! destroys still asks in its own dialog. Esc closes and gives the focus back.
class CommandPalette final : public QDialog {
    Q_OBJECT

public:
    CommandPalette(const QList<PaletteEntry> &entries, PaletteModel::Instances instances,
                   QWidget *parent = nullptr);

    void done(int result) override;

Q_SIGNALS:
    //! The user wants to see this instance.
    void instanceWanted(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void filter();
    void choose(const QModelIndex &index);
    void announceCurrent();
    void say(const QString &sentence, bool alert);

    PaletteModel m_model;
    QLineEdit *m_edit;
    QListView *m_list;
    PlainLabel *m_note;
    QPointer<QWidget> m_focusBefore;
    bool m_wasActive = false;
};

} // namespace vzaps
