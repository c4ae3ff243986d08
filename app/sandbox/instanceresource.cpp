// SPDX-License-Identifier: MIT
#include "sandbox/instanceresource.h"

#include "sandbox/instancejson.h"

#include <algorithm>
#include <cctype>

namespace vzaps::sandbox {

namespace {

constexpr std::uint64_t defaultPageSize = 20;
constexpr std::uint64_t greatestPageSize = 1000;

[[noreturn]] void refuseUnknown()
{
    throw Refusal(404, "no such instance");
}

bool looksLikeId(const std::string &id)
{
    return id.size() > 2 && id.compare(0, 2, "VZ") == 0
        && std::all_of(id.begin(), id.end(), [](unsigned char c) { return c < 0x80 && std::isalnum(c); });
}

//! The settings of a create or update call, read and checked as a whole before anything is changed.
struct Settings {
    std::optional<std::string> name;
    std::optional<std::string> webhook;
    std::optional<std::vector<std::string>> events;
    std::optional<bool> rejectCalls;
    std::optional<bool> autoReadMessages;
    std::optional<Json> labels;

    explicit Settings(const RequestBody &body)
        : name(body.instanceName("name"))
        , webhook(body.webhook("webhook"))
        , events(body.events("events_subscribe"))
        , rejectCalls(body.flag("reject_calls"))
        , autoReadMessages(body.flag("auto_read_messages"))
        , labels(body.object("labels"))
    {
    }

    //! Returns the names of the fields that it set.
    std::string apply(InstanceRecord &record) const
    {
        std::string fields;
        const auto set = [&fields](const char *field) {
            fields += (fields.empty() ? "" : ",") + std::string(field);
        };
        if (name) {
            record.name = *name;
            set("name");
        }
        if (webhook) {
            record.webhook = webhook->empty() ? std::nullopt : webhook;
            set("webhook");
        }
        if (events) {
            record.events = *events;
            set("events_subscribe");
        }
        if (rejectCalls) {
            record.rejectCalls = *rejectCalls;
            set("reject_calls");
        }
        if (autoReadMessages) {
            record.autoReadMessages = *autoReadMessages;
            set("auto_read_messages");
        }
        if (labels) {
            record.labels = labels->dump();
            set("labels");
        }
        return fields;
    }
};

ListQuery::Sort sortField(const std::string &name)
{
    if (name == "createdAt" || name == "created_at")
        return ListQuery::Sort::CreatedAt;
    if (name == "updatedAt" || name == "updated_at")
        return ListQuery::Sort::UpdatedAt;
    if (name == "name")
        return ListQuery::Sort::Name;
    throw Refusal(400, "sort must be createdAt, updatedAt or name");
}

std::string filterText(const RequestBody &body)
{
    const std::optional<Json> filter = body.object("filter");
    if (!filter || !filter->contains("query"))
        return {};
    if (!(*filter)["query"].is_string())
        throw Refusal(400, "filter.query must be a string");
    return (*filter)["query"].get<std::string>();
}

} // namespace

InstanceResource::InstanceResource(FleetStore &store, Journal &journal)
    : m_store(store)
    , m_journal(journal)
{
}

InstanceRecord InstanceResource::existing(const std::string &id)
{
    std::optional<InstanceRecord> record = m_store.find(id);
    if (!record)
        refuseUnknown();
    return *std::move(record);
}

Answer InstanceResource::create(const RequestBody &body)
{
    if (!body.has("name"))
        throw Refusal(400, "name is required");
    if (body.has("events_subscribe") && body.has("eventsSubscribe"))
        throw Refusal(400, "send either events_subscribe or eventsSubscribe, not both");
    Settings settings(body);
    if (body.has("eventsSubscribe"))
        settings.events = body.events("eventsSubscribe");
    Answer answer;
    answer.body = instanceJson(m_store.create([&](InstanceRecord &record) {
        settings.apply(record);
        m_journal.noteEffect(Effect::Kind::Created, record.id);
    }));
    return answer;
}

Answer InstanceResource::list(const RequestBody &body)
{
    const std::uint64_t page = body.positiveNumber("page").value_or(1);
    const std::uint64_t size =
        std::min(body.positiveNumber("size").value_or(defaultPageSize), greatestPageSize);
    const std::optional<bool> documented = body.flag("sortDesc");
    const std::optional<bool> wired = body.flag("sort_desc");
    if (documented && wired && *documented != *wired)
        throw Refusal(400, "sortDesc and sort_desc contradict each other");

    ListQuery query;
    query.count = static_cast<std::size_t>(size);
    query.offset = page - 1 > SIZE_MAX / size ? SIZE_MAX : static_cast<std::size_t>((page - 1) * size);
    query.text = filterText(body);
    query.sort = sortField(body.text("sort").value_or("createdAt"));
    query.descending = documented.value_or(wired.value_or(false));
    const ListResult result = m_store.list(query);
    const StateCounts counts = m_store.counts();

    Answer answer;
    answer.body = {{"page", page}, {"size", size}, {"total", result.total}};
    answer.body["total_pages"] = (result.total + query.count - 1) / query.count;
    Json &content = answer.body["content"] = Json::array();
    for (const InstanceRecord &record : result.rows)
        content.push_back(instanceJson(record));
    answer.body["summary"] = {{"total", counts.total},
                              {"connected", counts.connected},
                              {"disconnected", counts.disconnected},
                              {"unknown", counts.unknown}};
    return answer;
}

Answer InstanceResource::get(const RequestBody &body)
{
    body.allowOnly({"id"});
    const std::string id = body.requiredText("id");
    if (!looksLikeId(id))
        throw Refusal(400, "id must be VZ followed by letters and digits");
    Answer answer;
    answer.body = instanceJson(existing(id));
    return answer;
}

Answer InstanceResource::update(const std::string &id, const RequestBody &body)
{
    if (body.isEmpty())
        throw Refusal(400, "at least one field is required");
    const Settings settings(body);
    Answer answer;
    const bool found = m_store.edit(id, [&](InstanceRecord &record) {
        const std::string fields = settings.apply(record);
        if (!fields.empty())
            m_journal.noteEffect(Effect::Kind::Updated, id, fields);
    });
    if (!found)
        refuseUnknown();
    answer.body = instanceJson(existing(id));
    return answer;
}

Answer InstanceResource::restart(const std::string &id)
{
    if (!m_store.restart(id, [&](InstanceRecord &) { m_journal.noteEffect(Effect::Kind::Restarted, id); }))
        refuseUnknown();
    Answer answer;
    answer.body = {{"instance_id", id}, {"status", "restarting"}, {"details", "Restart accepted"}};
    return answer;
}

Answer InstanceResource::remove(const std::string &id)
{
    if (!m_store.remove(id, [&](InstanceRecord &) { m_journal.noteEffect(Effect::Kind::Deleted, id); }))
        refuseUnknown();
    Answer answer;
    answer.form = Answer::Form::Empty;
    return answer;
}

Answer InstanceResource::sessionStatus(const std::string &id)
{
    const InstanceRecord record = existing(id);
    Answer answer;
    answer.form = Answer::Form::Enveloped;
    answer.body = {{"connected", record.connected.value_or(false)}};
    if (!record.connected.value_or(false))
        return answer;
    const std::string phone = record.jid->substr(0, record.jid->find('@'));
    answer.body["phone"] = phone;
    answer.body["whatsapp_jid"] = *record.jid;
    if (record.pushName)
        answer.body["push_name"] = *record.pushName;
    answer.body["profile_url"] = "https://wa.me/" + phone;
    return answer;
}

} // namespace vzaps::sandbox
