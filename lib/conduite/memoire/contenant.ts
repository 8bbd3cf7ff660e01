import { pipeline, type Transform } from "node:stream";
import { ReadableStream as FluxWeb } from "node:stream/web";
import { createGunzip, createGzip } from "node:zlib";
import { Decrypter, Encrypter } from "age-encryption";
import { createTarDecoder, createTarPacker, type ParsedTarEntry } from "modern-tar";
import { Empechement } from "../../socle/panne.ts";
import { ABIMEE, CLE_ATTENDUE, empecher, MAUVAISE_CLE, PAS_UNE_SAUVEGARDE } from "./phrases.ts";

/** A file of an archive, small enough to be held whole. */
export type Entree = { nom: string; octets: Uint8Array };
export type Octets = ReadableStream<Uint8Array>;

/** `Readable.toWeb` and `CompressionStream` of Node 20 throw outside of everything when their reader leaves. */
export const fluxDe = (source: AsyncIterable<Uint8Array>): Octets => FluxWeb.from(source) as Octets;

/** What is wrong on the way is told to who reads. */
function passer(flux: Octets, par: Transform): Octets {
  pipeline(flux as unknown as AsyncIterable<Uint8Array>, par, () => {});
  return fluxDe(par);
}

/** What opens an archive: the secret key of an instance, or the key of that one file. */
export type Secret = string | { deCeFichier: Uint8Array };

const AGE = "age-encryption.org/";

/** The key of one file, from its beginning: it opens this file and no other. */
export async function cleDeCeFichier(debut: Uint8Array, secrete: string): Promise<Uint8Array> {
  if (!isChiffree(debut)) throw empecher(PAS_UNE_SAUVEGARDE);
  try {
    return await dechiffreurDe(secrete).decryptHeader(debut);
  } catch (error) {
    throw direFermee(error);
  }
}

const isChiffree = (debut: Uint8Array) => Buffer.from(debut.subarray(0, AGE.length)).toString("latin1") === AGE;

function dechiffreurDe(secret: Secret): Decrypter {
  const dechiffreur = new Decrypter();
  dechiffreur.addIdentity(typeof secret === "string" ? secret : { unwrapFileKey: () => secret.deCeFichier });
  return dechiffreur;
}

const direFermee = (error: unknown) =>
  error instanceof Error && /no identity matched/.test(error.message) ? empecher(MAUVAISE_CLE, error) : abimee(error);

/** tar, then gzip, then age when there is a key: each is read by the usual tool of that name. */
export async function emballer(entrees: AsyncIterable<Entree>, at: Date, cle: string | undefined): Promise<Octets> {
  const { readable, controller } = createTarPacker();
  const remplir = async () => {
    for await (const { nom, octets } of entrees) {
      const entree = controller
        .add({ name: nom, size: octets.byteLength, type: "file", mode: 0o600, mtime: at })
        .getWriter();
      await entree.write(octets);
      await entree.close();
    }
    controller.finalize();
  };
  remplir().catch((error: unknown) => controller.error(error));
  const serre = passer(readable, createGzip());
  if (!cle) return serre;
  const chiffreur = new Encrypter();
  chiffreur.addRecipient(cle);
  return chiffreur.encrypt(serre);
}

/** The files of an archive, in their order. Whatever is wrong with it is told as such, apart from what the reader does. */
export async function* deballer(
  flux: Octets,
  secrete: Secret | undefined,
): AsyncGenerator<{ nom: string; morceaux: AsyncGenerator<Uint8Array> }> {
  const clair = await ouvrir(flux, secrete);
  const lecteur = passer(clair, createGunzip())
    .pipeThrough(createTarDecoder({ strict: true }))
    .getReader();
  try {
    for (;;) {
      const { done, value } = await lire(lecteur);
      if (done) return;
      const corps = value.body.getReader();
      yield { nom: value.header.name, morceaux: morceaux(corps) };
      // What its reader left.
      for await (const _ of morceaux(corps));
    }
  } finally {
    await lecteur.cancel().catch(() => {});
  }
}

async function* morceaux(corps: ReadableStreamDefaultReader<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (;;) {
    const { done, value } = await lire(corps);
    if (done) return;
    yield value;
  }
}

async function ouvrir(flux: Octets, secrete: Secret | undefined): Promise<Octets> {
  const [tete, entier] = await regarder(flux);
  if (!tete.startsWith(AGE)) {
    if (tete.charCodeAt(0) !== 0x1f || tete.charCodeAt(1) !== 0x8b) throw empecher(PAS_UNE_SAUVEGARDE);
    return entier;
  }
  if (!secrete) throw empecher(CLE_ATTENDUE);
  try {
    return await dechiffreurDe(secrete).decrypt(entier);
  } catch (error) {
    throw direFermee(error);
  }
}

/** The first signs of a stream, and the stream still whole. */
async function regarder(flux: Octets): Promise<[string, Octets]> {
  const lecteur = flux.getReader();
  const premier = await lecteur.read();
  const tete = Buffer.from(premier.value ?? []).toString("latin1", 0, AGE.length);
  const entier = new ReadableStream<Uint8Array>({
    start(controller) {
      if (premier.value) controller.enqueue(premier.value);
      if (premier.done) controller.close();
    },
    async pull(controller) {
      const { done, value } = await lecteur.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => lecteur.cancel(reason),
  });
  return [tete, entier];
}

async function lire<T extends Uint8Array | ParsedTarEntry>(
  lecteur: ReadableStreamDefaultReader<T>,
): Promise<ReadableStreamReadResult<T>> {
  try {
    return await lecteur.read();
  } catch (error) {
    throw abimee(error);
  }
}

/** Where it comes from may have fallen, and have said so: then nothing is known of the file. */
const abimee = (error: unknown) => (error instanceof Empechement ? error : empecher(ABIMEE, error));
