// SPDX-License-Identifier: MIT
#include "core/fleetaccess.h"

#include "server/fleetpages.h"

#include "api/instancecodec.h"
#include "fleet/activeaccount.h"
#include "fleet/fleetloader.h"
#include "fleet/instancetablemodel.h"
#include "operations/operationjournal.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace vzaps::bench {

QList<Instance> decodedPage(const FleetPages &pages, int page, int size)
{
    const FleetPages::Page text = pages.page(page, size, pages.count());
    const QByteArray answer = QByteArray::fromStdString(text.head)
        + QByteArray(text.records.data(), qsizetype(text.records.size()))
        + QByteArray::fromStdString(text.tail);
    ListQuery query;
    query.page = page;
    query.size = size;
    const auto decoded = decodePage(QJsonDocument::fromJson(answer).object(), query);
    return decoded ? decoded->instances : QList<Instance>();
}

class FleetPrivate {
public:
    InstanceTableModel model;
};

Fleet::Fleet(const FleetPages &pages)
    : d(std::make_unique<FleetPrivate>())
{
    constexpr int pageSize = 1000;
    std::vector<PackedInstance> packed;
    packed.reserve(size_t(pages.count()));
    for (int page = 1; (page - 1) * pageSize < pages.count(); ++page) {
        const QList<Instance> instances = decodedPage(pages, page, pageSize);
        for (const Instance &instance : instances)
            packed.emplace_back(instance);
    }
    d->model.mergeSoon(std::move(packed), false);
    d->model.flush();
}

Fleet::~Fleet() = default;

QAbstractItemModel &Fleet::model()
{
    return d->model;
}

int Fleet::filter(const QString &text)
{
    FleetFilter filter;
    filter.text = text;
    d->model.setFilter(filter);
    return d->model.rowCount();
}

void Fleet::sortByName(Qt::SortOrder order)
{
    d->model.sort(InstanceTableModel::NameColumn, order);
}

class FleetListingPrivate {
public:
    FleetListingPrivate(const AccountProfile &profile)
        : journal(dir.filePath(QStringLiteral("operations.json")))
        , account(profile, {QStringLiteral("bench-client"), QStringLiteral("bench-secret")}, journal)
    {
    }

    QTemporaryDir dir;
    OperationJournal journal;
    ActiveAccount account;
};

FleetListing::FleetListing(const QUrl &serverAddress, int pageSize, QObject *parent)
    : QObject(parent)
{
    AccountProfile profile;
    profile.id = QUuid::createUuid();
    profile.name = QStringLiteral("Bench");
    profile.serverAddress = serverAddress;
    d = std::make_unique<FleetListingPrivate>(profile);
    FleetLoader &loader = d->account.loader();
    loader.setPageSize(pageSize);
    connect(&loader, &FleetLoader::stateChanged, this, &FleetListing::onState);
}

FleetListing::~FleetListing() = default;

void FleetListing::start()
{
    d->account.loader().refresh();
}

int FleetListing::rows() const
{
    // What came in last is shown a moment later otherwise.
    d->account.model().flush();
    return d->account.model().rowCount();
}

void FleetListing::onState()
{
    const LoadState state = d->account.loader().state();
    if (state == LoadState::Complete || state == LoadState::Failed)
        Q_EMIT finished(state == LoadState::Complete);
}

} // namespace vzaps::bench
