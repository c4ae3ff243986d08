// SPDX-License-Identifier: MIT
#pragma once

#include "api/instance.h"

#include <QAbstractItemModel>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace vzaps::bench {

class FleetPages;

//! The only file pair of these measurements that knows the program's fleet: what is measured of it goes
//! through here.

//! A page of the list, decoded as the program does it.
[[nodiscard]] QList<Instance> decodedPage(const FleetPages &pages, int page, int size);

//! The program's fleet in memory: the table's model with its filter and its sorting.
class Fleet final {
public:
    //! All rows of pages.
    explicit Fleet(const FleetPages &pages);
    ~Fleet();

    [[nodiscard]] QAbstractItemModel &model();
    //! Shows what fits a text, as when it was typed; gives the number of rows that are left.
    int filter(const QString &text);
    void sortByName(Qt::SortOrder order);

private:
    std::unique_ptr<class FleetPrivate> d;
};

//! Signs in to a server and reads the whole list, all of it with the program's own parts and without a
//! window.
class FleetListing final : public QObject {
    Q_OBJECT

public:
    FleetListing(const QUrl &serverAddress, int pageSize, QObject *parent = nullptr);
    ~FleetListing() override;

    void start();
    [[nodiscard]] int rows() const;

Q_SIGNALS:
    void finished(bool complete);

private:
    void onState();

    std::unique_ptr<class FleetListingPrivate> d;
};

} // namespace vzaps::bench
