// Reference receiver for proofs of consent: plain Node HTTP and one SQLite file. Read it, then write yours in your own stack.
//   node demo/receipts/server.js serve [proofs.db] [port]     takes POST /receipts; prints its address
//   node demo/receipts/server.js export <id> [proofs.db]      prints the proof of one decision as JSON
// Export is a command and no address, so that nobody can read proofs over the network.
import {createServer} from 'node:http';
import {argv} from 'node:process';
import {text} from 'node:stream/consumers';
import {fileURLToPath} from 'node:url';
import sqlite from 'node-sqlite3-wasm';

/** A receipt has about 1 kB. In bytes. */
const largest = 16_384;
/** How long a proof is kept after its decision, in days: as long as claims can be made. Ask your lawyer for your number. */
const keptFor = 3 * 365;
/** No browser keeps a cookie longer. In days. */
const longestCookie = 400;
const day = 86_400_000;

/** Opens the file of proofs, and deletes those that are too old to be needed. */
export function openProofs(file) {
  const database = new sqlite.Database(file);
  database.exec(`CREATE TABLE IF NOT EXISTS receipts (
    id TEXT PRIMARY KEY, decided TEXT NOT NULL, received TEXT NOT NULL, receipt TEXT NOT NULL
  ) STRICT`);
  database.run('DELETE FROM receipts WHERE decided < ?', [new Date(Date.now() - keptFor * day).toISOString()]);
  return {
    /** Keeps a receipt once, however often it is sent. @returns whether it is new. */
    keep(receipt) {
      const kept = {...receipt};
      // A decision can be told by its proof; the visitor's cookie is none of it.
      delete kept.cookie;
      const values = [kept.id, kept.time, new Date().toISOString(), JSON.stringify(kept)];
      return database.run('INSERT OR IGNORE INTO receipts VALUES (?, ?, ?, ?)', values).changes === 1;
    },
    /** The proof of one decision; undefined where it is unknown. */
    export(id) {
      const row = database.get('SELECT received, receipt FROM receipts WHERE id = ?', [id]);
      return row ? {received: row.received, ...JSON.parse(row.receipt)} : undefined;
    },
    close: () => database.close(),
  };
}

const isText = (value, pattern) => typeof value === 'string' && pattern.test(value);
const isList = (value) => Array.isArray(value) && value.every((name) => isText(name, /^.{1,100}$/));

/** Whether what came is a receipt. Whoever can reach the address can post, so nothing is taken on trust. */
const isReceipt = (value) =>
  isText(value?.id, /^[\w-]{8,40}$/) &&
  isText(value.time, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/) &&
  isList(value.granted) &&
  isList(value.denied) &&
  isText(value.cookie?.name, /^[\w-]{1,60}$/) &&
  isText(value.cookie.value, /^v=1&[\w&=/%.*~!'()-]{1,3000}$/) &&
  !Number.isNaN(Date.parse(value.cookie.expires));

/** The record again, set by a server: Safari keeps what scripts set for seven days only. */
function cookieOf({name, value, expires}, secure) {
  const end = new Date(Math.min(Date.parse(expires), Date.now() + longestCookie * day)).toUTCString();
  return `${name}=${value}; Expires=${end}; Path=/; SameSite=Lax${secure ? '; Secure' : ''}`;
}

/** Posts from other sites are refused: they could set this site's cookie. */
function isFromHere({headers: {origin, host}}) {
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}

async function answer(request, proofs, secure) {
  if (request.method !== 'POST') return {status: 405};
  if (!isFromHere(request)) return {status: 403};
  if (!(Number(request.headers['content-length']) <= largest)) return {status: 413};
  let receipt;
  try {
    receipt = JSON.parse(await text(request));
  } catch {
    return {status: 400};
  }
  if (!isReceipt(receipt)) return {status: 422};
  return {status: proofs.keep(receipt) ? 201 : 200, cookie: cookieOf(receipt.cookie, secure)};
}

/** Answers one request to the receiver's address. A retry gets 200 where the first post got 201. */
export async function receive(request, response, proofs, {secure = true} = {}) {
  const {status, cookie} = await answer(request, proofs, secure).catch((error) => {
    console.error(error);
    return {status: 500};
  });
  response.writeHead(status, {'Cache-Control': 'no-store', ...(cookie && {'Set-Cookie': cookie})}).end();
}

function serve([file = 'proofs.db', port = '0']) {
  const proofs = openProofs(file);
  const server = createServer((request, response) => {
    if (request.url === '/receipts') void receive(request, response, proofs, {secure: false});
    else response.writeHead(404).end();
  });
  server.listen(Number(port), '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/receipts`));
  process.once('SIGTERM', () => server.close(() => proofs.close()));
}

function print([id, file = 'proofs.db']) {
  const proofs = openProofs(file);
  const proof = proofs.export(id);
  proofs.close();
  console.log(proof ? JSON.stringify(proof, undefined, 2) : `no proof of ${id}`);
  process.exitCode = proof ? 0 : 1;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const [, , command, ...rest] = argv;
  if (command === 'serve') serve(rest);
  else if (command === 'export') print(rest);
  else console.log('serve [file] [port] | export <id> [file]');
}
