// SPDX-License-Identifier: MIT
#include "ui/startproblemdialog.h"

#include "ui/dialogparts.h"
#include "ui/heightfitter.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

constexpr int dialogWidth = 480;

} // namespace

StartProblemDialog::StartProblemDialog(const QString &whatHappened, const QString &whatNext, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"startProblemDialog"_s);
    setWindowTitle(tr("VZaps Manager did not start"));
    setWindowIcon(applicationIcon());
    PlainLabel *happened = makeText(whatHappened, u"whatHappenedLabel"_s, this);
    QFont strong = happened->font();
    strong.setWeight(QFont::DemiBold);
    happened->setFont(strong);
    PlainLabel *next = makeText(whatNext, u"whatNextLabel"_s, this);
    // For whoever is asked for help.
    for (PlainLabel *label : {happened, next})
        label->makeSelectable();
    QPushButton *close = makeButton(tr("C&lose"), u"closePushButton"_s, this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(8);
    texts->addWidget(happened);
    texts->addWidget(next);
    QVBoxLayout *layout = makeDialogLayout(this);
    layout->addLayout(texts);
    layout->addLayout(makeButtonRow(nullptr, close));
    resize(dialogWidth, sizeHint().height());
    setMinimumWidth(400);
    new HeightFitter(this);
    close->setFocus();
}

} // namespace vzaps
