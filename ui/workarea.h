// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QWidget>

class QSettings;
class QSplitter;

namespace vzaps {

class DetailsPanel;
class FleetView;
class LoadingBar;
class MessageStrip;

//! Everything between toolbar and status line: the account's colour, messages about it, the fleet, the
//! details beside or, where the window is narrow, below it.
class WorkArea final : public QWidget {
    Q_OBJECT

public:
    //! Takes both widgets over.
    WorkArea(FleetView *fleet, DetailsPanel *details, QWidget *parent = nullptr);

    [[nodiscard]] MessageStrip &strip() { return *m_strip; }
    //! Says that what is shown is not real.
    [[nodiscard]] MessageStrip &demoMark() { return *m_demoMark; }
    [[nodiscard]] LoadingBar &loadingBar() { return *m_loading; }

    //! An invalid colour takes the bar away.
    void setAccountColour(const QColor &colour);

    //! Where the splitter stood.
    void restore(const QSettings &settings);
    void store(QSettings &settings) const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void applySizes();

    QWidget *m_colourBar;
    LoadingBar *m_loading;
    MessageStrip *m_demoMark;
    MessageStrip *m_strip;
    QSplitter *m_splitter;
    QList<int> m_beside; //!< sizes of the splitter, details beside the fleet
    QList<int> m_below; //!< and below it
};

} // namespace vzaps
