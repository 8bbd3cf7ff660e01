// Writes the archive of an edition, in a process that knows neither the database nor the secrets: lib/synthese/archive asks it.
import { createHash } from "node:crypto";
import { zipSync } from "fflate";
import { renderToStaticMarkup } from "react-dom/server";
import type { Entree, Fonds } from "../../../lib/synthese/archive/contenu.ts";
import { direLisezMoi } from "../../../lib/synthese/archive/lisez-moi.ts";
import { DocumentArchive } from "./document.tsx";
import { composerStyles } from "./styles.ts";

process.once("message", async (fonds: Fonds) => {
  process.send?.({ ok: true, octets: await ecrire(fonds) });
});
process.on("disconnect", () => process.exit());

const enOctets = (texte: string) => new TextEncoder().encode(texte);

async function ecrire({ page, entrees, dossier }: Fonds): Promise<Uint8Array> {
  const corps = renderToStaticMarkup(<DocumentArchive page={page} />);
  // Nothing runs in it, and nothing is fetched: what it is made of is in it.
  const html = `<!doctype html>${corps.replace("<style></style>", `<style>${await composerStyles(corps)}</style>`)}`;
  const avec: Entree[] = [
    { chemin: "index.html", octets: enOctets(html) },
    { chemin: "LISEZ-MOI.txt", octets: enOctets(direLisezMoi(page, entrees)) },
    ...entrees,
  ];
  const sommes = avec.map(({ chemin, octets }) => `${createHash("sha256").update(octets).digest("hex")}  ${chemin}\n`);
  const fichiers = [...avec, { chemin: "SHA256SUMS", octets: enOctets(sommes.join("")) }];
  return zipSync(Object.fromEntries(fichiers.map((f) => [`${dossier}/${f.chemin}`, f.octets])), {
    mtime: new Date(page.faiteAt),
  });
}
