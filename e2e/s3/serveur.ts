import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { type Compte, fausseSignature, sha256 } from "./signature.ts";

type Envoi = { objet: string; parts: Map<number, Buffer>; at: Date };
type Seau = { objets: Map<string, Buffer>; envois: Map<string, Envoi> };

export type ServeurS3 = Compte & {
  /** http://127.0.0.1:port */
  adresse: string;
  seaux: Map<string, Seau>;
  /** What is done to a request that was signed well, in place of an answer to it. */
  panne?: (demande: {
    methode: string;
    objet: string;
    part: number;
  }) => "503" | "403" | "200" | "couper" | "tronquer" | "taire" | undefined;
  fermer(): Promise<void>;
};

const STATUTS: Record<string, number> = {
  InvalidAccessKeyId: 403,
  SignatureDoesNotMatch: 403,
  AccessDenied: 403,
  RequestTimeTooSkewed: 403,
  NoSuchBucket: 404,
  NoSuchKey: 404,
  NoSuchUpload: 404,
  SlowDown: 503,
};
const PART_MIN = 5 * 1024 * 1024;

class Refus extends Error {}

/** A storage of the test behind a real connection: it keeps objects in memory and takes a request only when its signature is right. */
export async function demarrerS3(...noms: string[]): Promise<ServeurS3> {
  const ouvertes = new Set<Socket>();
  const seaux = new Map(noms.map((nom) => [nom, { objets: new Map(), envois: new Map() } as Seau]));
  const moi: ServeurS3 = {
    adresse: "",
    region: "fr-essai",
    cle: "CLE-DE-LA-MACHINE",
    secret: "secret/de+la=machine",
    seaux,
    fermer: () =>
      new Promise((resolve) => {
        for (const s of ouvertes) s.destroy();
        serveur.close(() => resolve());
      }),
  };
  const serveur = createServer(async (demande, reponse) => {
    try {
      const { statut = 200, corps = "", entetes } = await repondre(moi, demande);
      reponse.writeHead(statut, { "content-length": Buffer.byteLength(corps), ...entetes });
      if (demande.method === "HEAD") reponse.end();
      else if (moi.panne?.(direDemande(demande)) !== "tronquer") reponse.end(corps);
      else reponse.write(corps.slice(0, corps.length / 2), () => demande.socket.destroy());
    } catch (error) {
      if (!(error instanceof Refus)) demande.socket.destroy();
      else reponse.writeHead(STATUTS[error.message] ?? 400, XML).end(`<Error><Code>${error.message}</Code></Error>`);
    }
  });
  serveur.on("connection", (s) => ouvertes.add(s.on("close", () => ouvertes.delete(s))));
  await new Promise<void>((resolve) => serveur.listen(0, "127.0.0.1", resolve));
  const lieu = serveur.address();
  if (!lieu || typeof lieu === "string") throw new Error("aucun port");
  moi.adresse = `http://127.0.0.1:${lieu.port}`;
  return moi;
}

type Reponse = { statut?: number; corps?: string | Buffer; entetes?: Record<string, string> };
const XML = { "content-type": "application/xml" };
const xml = (corps: string): Reponse => ({ corps: `<?xml version="1.0"?>${corps}`, entetes: XML });
const etiquette = (octets: Uint8Array) => ({ etag: `"${sha256(octets)}"` });
const PARTI: Reponse = { statut: 204 };

function direDemande({ method = "", url = "/" }: IncomingMessage) {
  const { pathname, searchParams: q } = new URL(url, "http://s3");
  const [, seau = "", ...chemin] = pathname.split("/").map(decodeURIComponent);
  return { methode: method, seau, objet: chemin.join("/"), part: Number(q.get("partNumber") ?? 0), q };
}

async function repondre(moi: ServeurS3, demande: IncomingMessage): Promise<Reponse> {
  const morceaux: Buffer[] = [];
  for await (const morceau of demande) morceaux.push(morceau);
  const corps = Buffer.concat(morceaux);
  const faute = fausseSignature(demande, corps, moi);
  if (faute) throw new Refus(faute);
  const dite = direDemande(demande);
  const panne = moi.panne?.(dite);
  if (panne === "taire") await new Promise(() => {});
  if (panne === "couper") throw new Error("coupée");
  // What some storages answer when they have begun to answer before they fall.
  if (panne === "200") return xml("<Error><Code>InternalError</Code></Error>");
  if (panne === "503" || panne === "403") throw new Refus(panne === "503" ? "SlowDown" : "AccessDenied");
  const seau = moi.seaux.get(dite.seau);
  if (!seau) throw new Refus("NoSuchBucket");
  if (!dite.objet) return lister(seau, dite.q);
  if (dite.q.has("uploads") || dite.q.has("uploadId")) return parParts(seau, dite, corps);
  return unObjet(seau, dite, corps);
}

type Dite = ReturnType<typeof direDemande>;

function unObjet({ objets }: Seau, { methode, objet }: Dite, corps: Buffer): Reponse {
  if (methode === "PUT") {
    objets.set(objet, corps);
    return { entetes: etiquette(corps) };
  }
  if (methode === "DELETE") {
    objets.delete(objet);
    return PARTI;
  }
  const garde = objets.get(objet);
  if (!garde) throw new Refus("NoSuchKey");
  return { corps: garde, entetes: etiquette(garde) };
}

/** An object in parts, which is there once they are declared complete, in order, each as it was sent. */
function parParts({ objets, envois }: Seau, { methode, objet, part, q }: Dite, corps: Buffer): Reponse {
  const id = q.get("uploadId") ?? randomUUID();
  if (!q.has("uploadId")) {
    envois.set(id, { objet, parts: new Map(), at: new Date() });
    return xml(`<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`);
  }
  const envoi = envois.get(id);
  if (envoi?.objet !== objet) throw new Refus("NoSuchUpload");
  if (methode === "PUT") {
    envoi.parts.set(part, corps);
    return { entetes: etiquette(corps) };
  }
  envois.delete(id);
  if (methode === "DELETE") return PARTI;
  const dites = [...corps.toString("utf8").matchAll(/<Part>(.*?)<\/Part>/gs)].map(([, p = ""]) => ({
    n: Number(/<PartNumber>(\d+)</.exec(p)?.[1]),
    etag: /<ETag>(?:"|&quot;)?([0-9a-f]+)/.exec(p)?.[1],
  }));
  const octets = dites.map(({ n, etag }, i) => {
    const dite = envoi.parts.get(n);
    if (!dite || sha256(dite) !== etag) throw new Refus("InvalidPart");
    if (n <= (dites[i - 1]?.n ?? 0)) throw new Refus("InvalidPartOrder");
    if (i < dites.length - 1 && dite.length < PART_MIN) throw new Refus("EntityTooSmall");
    return dite;
  });
  objets.set(objet, Buffer.concat(octets));
  return xml(`<CompleteMultipartUploadResult><ETag>"${id}"</ETag></CompleteMultipartUploadResult>`);
}

function lister({ objets, envois }: Seau, q: URLSearchParams): Reponse {
  const commence = (nom: string) => nom.startsWith(q.get("prefix") ?? "");
  const ouverts = [...envois].filter(([, e]) => commence(e.objet));
  if (q.has("uploads"))
    return xml(
      `<ListMultipartUploadsResult>${ouverts
        .map(
          ([id, { objet, at }]) =>
            `<Upload><Key>${objet}</Key><UploadId>${id}</UploadId><Initiated>${at.toISOString()}</Initiated></Upload>`,
        )
        .join("")}</ListMultipartUploadsResult>`,
    );
  const noms = [...objets.keys()].filter(commence).sort();
  return xml(
    `<ListBucketResult><IsTruncated>false</IsTruncated>${noms.map((n) => `<Contents><Key>${n}</Key></Contents>`).join("")}</ListBucketResult>`,
  );
}
