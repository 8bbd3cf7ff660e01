import { instantLong } from "../../../socle/typographie/dates.ts";
import { direTaille, pluriel } from "../../../socle/typographie/nombre.ts";
import type { CourrielRecu } from "./courriels.ts";

const SIGNES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const ech = (texte: string) => texte.replace(/[&<>"]/g, (signe) => SIGNES[signe] ?? signe);

const STYLE = `
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 60rem; font: 106% / 1.5 system-ui, sans-serif; color: #1e2530; background: #fbfaf7; overflow-wrap: anywhere }
a { color: #1b4b6b } h1 { font-size: 1.6rem; margin: 0.5rem 0 } :focus-visible { outline: 3px solid #1b4b6b; outline-offset: 2px }
ul { list-style: none; padding: 0 } li { border-top: 1px solid #d9d5cb } li a { display: block; padding: 0.7rem 0; text-decoration: none; color: inherit } li a:hover b { text-decoration: underline }
small, dt { color: #5a6270 } dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1rem } dd { margin: 0 }
iframe { width: 100%; height: 70vh; border: 1px solid #d9d5cb; background: #fff } pre { white-space: pre-wrap; font: inherit; background: #fff; border: 1px solid #d9d5cb; padding: 1rem }
button { font: inherit; min-height: 2.75rem; padding: 0 1rem; border: 1px solid #1b4b6b; border-radius: 4px; background: none; color: #1b4b6b; cursor: pointer }
nav { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; align-items: center } nav a { display: inline-flex; min-height: 2.75rem; align-items: center }`;

const page = (titre: string, corps: string) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${ech(titre)}</title><style>${STYLE}</style></head><body><main>${corps}</main></body></html>`;

const dire = (adresses: CourrielRecu["to"]) => adresses.map((a) => a.address).join(", ");

/** Every mail received, the newest first. */
export const pageListe = (courriels: readonly CourrielRecu[]) =>
  page(
    "Courriels de démonstration",
    `<h1>Courriels de démonstration</h1>
<p>Tout ce que la démonstration envoie arrive ici, et ne va pas plus loin.</p>
<nav aria-label="Boîte"><a href="/">Relever la boîte</a>${
      courriels.length > 0 ? `<form method="post" action="/vider"><button>Vider la boîte</button></form>` : ""
    }</nav>
<p role="status">${courriels.length === 0 ? "Aucun courriel pour l’instant." : pluriel(courriels.length, "courriel")}</p>
<ul>${courriels
      .toReversed()
      .map(
        (c) =>
          `<li><a href="/courriels/${c.id}"><b>${ech(c.subject || "(sans objet)")}</b><br>à ${ech(dire(c.to))}<br><small>${ech(instantLong(new Date(c.time)))}</small></a></li>`,
      )
      .join("")}</ul>`,
  );

/** One of them: as it is seen, as it is read without pictures, and what comes with it. */
export function pageCourriel({ id, subject, from, to, time, text, html, attachments }: CourrielRecu): string {
  const pieces = attachments.map(
    (p, i) =>
      `<li><a href="/courriels/${id}/pieces/${i}">${ech(p.nom)} <small>${ech(direTaille(p.octets.byteLength))}</small></a></li>`,
  );
  const cadre = html && `<base target="_top">${html}`;
  return page(
    subject,
    `<nav aria-label="Boîte"><a href="/">Tous les courriels</a></nav>
<h1>${ech(subject || "(sans objet)")}</h1>
<dl><dt>De</dt><dd>${ech(dire(from))}</dd><dt>À</dt><dd>${ech(dire(to))}</dd><dt>Le</dt><dd>${ech(instantLong(new Date(time)))}</dd></dl>
${pieces.length > 0 ? `<h2>Pièces jointes</h2><ul>${pieces.join("")}</ul>` : ""}
${cadre ? `<iframe title="Le courriel" sandbox="allow-top-navigation-by-user-activation" srcdoc="${ech(cadre)}"></iframe>` : ""}
<details${cadre ? "" : " open"}><summary>Le texte seul</summary><pre>${avecLiens(text)}</pre></details>`,
  );
}

const avecLiens = (texte: string) =>
  ech(texte).replace(/https?:\/\/[^\s&<>"]+(?:&amp;[^\s&<>"]+)*/g, (url) => `<a href="${url}">${url}</a>`);
