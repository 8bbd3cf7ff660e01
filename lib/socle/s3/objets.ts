import { Readable } from "node:stream";
import type { S3Client } from "@aws-sdk/client-s3";
import { Empechement } from "../panne.ts";
import type { Compte } from "./compte.ts";
import { direCoupure, direPanneS3 } from "./panne.ts";

/** What is held in memory of an object that is sent is two of these; ten thousand make the largest: 160 GB. */
const PART_OCTETS = 16 * 1024 * 1024;

/** One bucket, as this account sees it; `presse` when somebody waits for the answer. */
export type Seau = { compte: Compte; seau: string; presse?: boolean };

const PATIENT = { maxAttempts: 4, requestHandler: { connectionTimeout: 15_000, socketTimeout: 60_000 } };
const PRESSE = { maxAttempts: 2, requestHandler: { connectionTimeout: 3_000, socketTimeout: 8_000 } };

/** Kept by who is in a hurry: a connection is opened once for many. */
const gardes = new Map<string, S3Client>();

/** The client is loaded by who uses one alone. */
async function avecClient<T>(
  { compte, seau, presse }: Seau,
  faire: (client: S3Client, sdk: typeof import("@aws-sdk/client-s3")) => Promise<T>,
): Promise<T> {
  // It would say in the log, once a process and on several lines, which Node its next versions want.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
  const sdk = await import("@aws-sdk/client-s3");
  const ouvrir = () =>
    new sdk.S3Client({
      endpoint: compte.adresse,
      region: compte.region,
      credentials: { accessKeyId: compte.cle, secretAccessKey: compte.secret },
      // A bucket in the path and sums in the signature alone: what every storage of this kind understands.
      forcePathStyle: true,
      requestChecksumCalculation: "WHEN_REQUIRED",
      responseChecksumValidation: "WHEN_REQUIRED",
      ...(presse ? PRESSE : PATIENT),
    });
  const qui = JSON.stringify(compte);
  const client = (presse && gardes.get(qui)) || ouvrir();
  if (presse) gardes.set(qui, client);
  try {
    return await faire(client, sdk);
  } catch (error) {
    throw direPanneS3(error, { adresse: compte.adresse, seau });
  }
}

/** Sends an object that appears whole or not at all; answers how many bytes the storage says it holds. */
export function verser(ou: Seau, objet: string, octets: AsyncIterable<Uint8Array>): Promise<number> {
  return avecClient(ou, async (client, { HeadObjectCommand }) => {
    const { Upload } = await import("@aws-sdk/lib-storage");
    let envoyes = 0;
    const compter = async function* () {
      for await (const morceau of octets) {
        envoyes += morceau.byteLength;
        yield morceau;
      }
    };
    const corps = Readable.from(compter());
    const cible = { Bucket: ou.seau, Key: objet };
    try {
      await new Upload({ client, params: { ...cible, Body: corps }, queueSize: 2, partSize: PART_OCTETS }).done();
    } finally {
      corps.destroy();
    }
    const { ContentLength } = await client.send(new HeadObjectCommand(cible));
    if (ContentLength !== envoyes)
      throw new Empechement(
        `Le stockage S3 dit garder ${ContentLength ?? 0} octets des ${envoyes} envoyés : cette copie ne compte pas.`,
      );
    return envoyes;
  });
}

/** The bytes of an object and their number; undefined when there is no such object. */
export function lireObjet(
  ou: Seau,
  objet: string,
): Promise<{ taille: number; octets: AsyncIterable<Uint8Array> } | undefined> {
  return avecClient(ou, async (client, { GetObjectCommand, NoSuchKey }) => {
    try {
      const { Body, ContentLength } = await client.send(new GetObjectCommand({ Bucket: ou.seau, Key: objet }));
      const corps = Body as Readable;
      return { taille: ContentLength ?? 0, octets: sansCoupure(corps, ContentLength ?? 0, ou) };
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  });
}

/** A body that stops before its end is told as such, whatever the connection said. */
async function* sansCoupure(corps: Readable, taille: number, { compte, seau }: Seau): AsyncGenerator<Uint8Array> {
  const ici = { adresse: compte.adresse, seau };
  let lus = 0;
  try {
    for await (const morceau of corps) {
      lus += morceau.byteLength;
      yield morceau;
    }
  } catch (error) {
    throw direCoupure(error, ici);
  }
  if (lus !== taille) throw direCoupure(undefined, ici);
}

/** Takes an object away; one that is gone already is no failure. */
export function effacerObjet(ou: Seau, objet: string): Promise<unknown> {
  return avecClient(ou, (client, { DeleteObjectCommand }) =>
    client.send(new DeleteObjectCommand({ Bucket: ou.seau, Key: objet })),
  );
}

/** The names of the objects that begin so, in their order. */
export function listerObjets(ou: Seau, debut: string): Promise<string[]> {
  return avecClient(ou, async (client, { paginateListObjectsV2 }) => {
    const noms: string[] = [];
    for await (const page of paginateListObjectsV2({ client }, { Bucket: ou.seau, Prefix: debut }))
      noms.push(...(page.Contents ?? []).flatMap(({ Key }) => Key ?? []));
    return noms.sort();
  });
}

/** Lets go of what a process that died was sending, begun before `avant`, of the objects `isNotre` knows. */
export function oublierInacheves(
  ou: Seau,
  debut: string,
  avant: Date,
  isNotre: (objet: string) => boolean,
): Promise<void> {
  return avecClient(ou, async (client, { AbortMultipartUploadCommand, ListMultipartUploadsCommand }) => {
    const { Uploads = [] } = await client.send(new ListMultipartUploadsCommand({ Bucket: ou.seau, Prefix: debut }));
    for (const { Key, UploadId, Initiated } of Uploads)
      if (Key && UploadId && Initiated && Initiated < avant && isNotre(Key))
        await client.send(new AbortMultipartUploadCommand({ Bucket: ou.seau, Key, UploadId }));
  });
}
