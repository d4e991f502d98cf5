// The files that were dropped, those in folders among them.

const MOST = 5000;

const fileOf = entry => new Promise((good, bad) => entry.file(good, bad));

const childrenOf = reader => new Promise((good, bad) => reader.readEntries(good, bad));

async function walk(entry, files) {
  if (files.length >= MOST || entry.name.startsWith('.')) return;
  if (entry.isFile) {
    const file = await fileOf(entry);
    file.path = entry.fullPath.replace(/^\//, '');
    files.push(file);
    return;
  }
  const reader = entry.createReader();
  for (let part = await childrenOf(reader); part.length > 0; part = await childrenOf(reader)) {
    for (const child of part.sort((a, b) => a.name.localeCompare(b.name))) await walk(child, files);
  }
}

/** @param transfer of a drop; asked at once, since it is empty afterwards */
export async function entriesOf(transfer) {
  const entries = [...transfer.items].map(item => item.webkitGetAsEntry?.()).filter(Boolean);
  if (entries.length === 0) return [...transfer.files];
  const files = [];
  for (const entry of entries) await walk(entry, files);
  return files;
}
