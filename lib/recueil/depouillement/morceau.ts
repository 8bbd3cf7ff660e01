import type { BlocBrut } from "./bloc.ts";
import { lireHtml } from "./lire-html.ts";
import { decoderTexte, lireTexte } from "./lire-texte.ts";

/** The blocks of a part written in another format (HTML, MHT or plain text); null when it is another. */
export function blocsDeMorceau(nom: string, octets: Buffer): BlocBrut[] | null {
  if (/\.x?html?$/i.test(nom)) return lireHtml(decoderTexte(octets));
  if (/\.mht(ml)?$/i.test(nom)) return lireMht(octets);
  return /\.txt$/i.test(nom) ? lireTexte(decoderTexte(octets)) : null;
}

/** The first HTML of a page saved as a mail. */
function lireMht(octets: Buffer): BlocBrut[] | null {
  const brut = octets.toString("latin1");
  const [, limite] = /boundary="?([^"\r\n;]+)/i.exec(enTete(brut)) ?? [];
  const partie = limite ? brut.split(`--${limite}`).find((p) => /content-type:\s*text\/html/i.test(enTete(p))) : brut;
  if (!partie || !/content-type:\s*text\/html/i.test(enTete(partie))) return null;
  const tete = enTete(partie);
  const corps = partie.trimStart().slice(tete.length);
  const [, codage = ""] = /content-transfer-encoding:\s*([\w-]+)/i.exec(tete) ?? [];
  return lireHtml(decoderTexte(decoderTransfert(corps, codage.toLowerCase())));
}

const enTete = (partie: string) => /^[\s\S]*?(?:\r?\n){2}/.exec(partie.trimStart())?.[0] ?? "";

function decoderTransfert(corps: string, codage: string): Buffer {
  if (codage === "base64") return Buffer.from(corps, "base64");
  if (codage !== "quoted-printable") return Buffer.from(corps, "latin1");
  const lie = corps.replace(/=\r?\n/g, "");
  return Buffer.from(
    lie.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  );
}
