// SPDX-License-Identifier: MIT
//
// A dashboard of instances as a careful web developer would write it: rows of one height, only those in sight
// in the document and used again while scrolling, pages fetched six at a time, the first one shown at once.
'use strict';

const pageSize = 1000;
const inFlight = 6;
const rowHeight = 26;
const columns = ['Name', 'State', 'Billing', 'Ends', 'Phone', 'Webhook'];

const view = document.getElementById('view');
const spacer = document.getElementById('spacer');
const shown = document.getElementById('window');
const rows = [];
const counts = { connected: 0, disconnected: 0, unknown: 0, billing: new Map(), hosts: new Map() };
let total = 0;
let received = 0;

const countIn = (map, key) => map.set(key, (map.get(key) || 0) + 1);

function hostOf(address) {
  const begin = address.indexOf('://');
  if (begin < 0) return '';
  const end = address.indexOf('/', begin + 3);
  return address.slice(begin + 3, end < 0 ? undefined : end);
}

// What the table and the actions need; the rest of the answer may be collected.
function rowOf(x) {
  return {
    id: x.id, name: x.name, token: x.token, connected: x.connected, billing: x.billing_status,
    ends: x.cancel_at || x.expired_at, phone: x.whatsapp_jid, pushName: x.whatsapp_push_name,
    webhook: x.webhook, events: x.events_subscribe, created: x.created_at, updated: x.updated_at,
  };
}

function take(page, content) {
  content.forEach((x, i) => {
    rows[(page - 1) * pageSize + i] = rowOf(x);
    ++counts[x.connected === null ? 'unknown' : x.connected ? 'connected' : 'disconnected'];
    countIn(counts.billing, x.billing_status);
    if (x.webhook) countIn(counts.hosts, hostOf(x.webhook));
  });
  received += content.length;
}

function textsOf(row) {
  if (!row) return ['…', '', '', '', '', ''];
  const state = row.connected === null ? 'Unknown' : row.connected ? 'Connected' : 'Disconnected';
  return [row.name, state, row.billing, row.ends ? row.ends.slice(0, 10) : '',
          row.phone ? row.phone.split('@')[0] : row.pushName || '', row.webhook || ''];
}

function newRow(texts) {
  const row = document.createElement('div');
  row.className = 'row';
  for (const text of texts) row.appendChild(document.createElement('span')).textContent = text;
  return row;
}

let drawing = false;
function draw() {
  drawing = false;
  const first = Math.floor(view.scrollTop / rowHeight);
  const count = Math.min(rows.length - first, Math.ceil(view.clientHeight / rowHeight) + 1);
  while (shown.children.length < count) shown.appendChild(newRow(columns.map(() => '')));
  while (shown.children.length > Math.max(0, count)) shown.lastChild.remove();
  for (let i = 0; i < count; ++i) {
    const cells = shown.children[i].children;
    textsOf(rows[first + i]).forEach((text, column) => {
      if (cells[column].textContent !== text) cells[column].textContent = text;
    });
  }
  shown.style.transform = `translateY(${first * rowHeight}px)`;
  spacer.style.height = `${Math.max(total, rows.length) * rowHeight}px`;
  document.getElementById('counts').textContent = `${received} of ${total}: ${counts.connected} connected, `
    + `${counts.disconnected} disconnected, ${counts.unknown} unknown`;
}

// However many pages arrive in a frame, it is drawn once.
function drawSoon() {
  if (!drawing) requestAnimationFrame(draw);
  drawing = true;
}

async function fetchPage(token, page) {
  const answer = await fetch('instances/list', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify({ page, size: pageSize, filter: {}, sort: 'createdAt', sortDesc: true }),
  });
  const data = await answer.json();
  total = data.total;
  take(page, data.content);
}

// ---- measuring

const now = () => performance.timeOrigin + performance.now();
const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
const say = (mark, more) =>
  fetch('beacon', { method: 'POST', body: JSON.stringify({ mark, at: now(), rows: received, ...more }) });

const beatMs = 4;
let stall = 0;
let lastBeat = performance.now();
let beating = true;
function beat() {
  const at = performance.now();
  stall = Math.max(stall, at - lastBeat - beatMs);
  lastBeat = at;
  if (beating) setTimeout(beat, beatMs);
}

async function load() {
  document.getElementById('head').replaceChildren(...newRow(columns).children);
  view.addEventListener('scroll', drawSoon);
  const signIn = await fetch('token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_token: 'bench-client', client_secret: 'bench-secret' }),
  });
  const token = (await signIn.json()).access_token;
  await fetchPage(token, 1);
  draw();
  const firstRows = painted().then(() => {
    say('first_rows');
    lastBeat = performance.now();
    beat();
  });
  const pages = Math.ceil(total / pageSize);
  let next = 2;
  const worker = async () => {
    while (next <= pages) {
      await fetchPage(token, next++);
      drawSoon();
    }
  };
  await firstRows;
  await Promise.all(Array.from({ length: inFlight }, worker));
  await painted();
  const at = now();
  say('all_rows', { at });
  await new Promise((done) => setTimeout(done, 500));
  beating = false;
  say('settled', { stall });
}

load();
