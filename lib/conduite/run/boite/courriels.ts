import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type AddressObject, simpleParser } from "mailparser";

/** A mail as the page and the tests read it. */
export type CourrielRecu = {
  id: string;
  time: string;
  subject: string;
  from: { name: string; address: string }[];
  to: { name: string; address: string }[];
  text: string;
  html: string | null;
  attachments: { nom: string; contentType: string; octets: Buffer }[];
};

export type Boite = ReturnType<typeof ouvrirBoite> extends Promise<infer B> ? B : never;

/** The mails kept in a folder, a file each as it came; the oldest go past `max`. */
export async function ouvrirBoite(dossier: string, max: number) {
  // Sign-in links lie there: closed to other accounts.
  mkdirSync(dossier, { recursive: true, mode: 0o700 });
  const recus = new Map<string, CourrielRecu>();
  const fichier = (id: string) => join(dossier, `${id}.eml`);
  const oublier = (id: string) => {
    recus.delete(id);
    rmSync(fichier(id), { force: true });
  };
  const lire = async (id: string, brut: Buffer) => {
    recus.set(id, await analyser(id, brut));
    for (const ancien of recus.keys()) if (recus.size > max) oublier(ancien);
  };
  for (const nom of readdirSync(dossier).sort())
    if (nom.endsWith(".eml")) await lire(nom.slice(0, -4), readFileSync(join(dossier, nom)));
  let dernier = 0;
  return {
    /** Newest last. */
    lister: () => [...recus.values()],
    trouver: (id: string) => recus.get(id),
    async recevoir(brut: Buffer): Promise<void> {
      // Its name is its rank: by date, and never twice the same.
      dernier = Math.max(dernier + 1, Date.now());
      const id = String(dernier);
      writeFileSync(fichier(id), brut, { mode: 0o600 });
      await lire(id, brut);
    },
    vider: () => {
      for (const id of [...recus.keys()]) oublier(id);
    },
  };
}

async function analyser(id: string, brut: Buffer): Promise<CourrielRecu> {
  // Its own pictures are put in it.
  const lu = await simpleParser(brut, { skipTextToHtml: true });
  return {
    id,
    time: (lu.date ?? new Date(0)).toISOString(),
    subject: lu.subject ?? "",
    from: adresses(lu.from),
    to: adresses(lu.to),
    text: lu.text ?? "",
    html: lu.html || null,
    attachments: lu.attachments.map(({ filename, contentType, content }, i) => ({
      nom: filename ?? `piece-${i + 1}`,
      contentType,
      octets: content,
    })),
  };
}

const adresses = (lues: AddressObject | AddressObject[] | undefined) =>
  [lues ?? []].flat().flatMap((l) => l.value.map(({ name, address }) => ({ name, address: address ?? "" })));
