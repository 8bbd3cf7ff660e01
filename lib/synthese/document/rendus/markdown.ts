import { echapper } from "../../../socle/texte/markdown.ts";
import type { SyntheseArbre } from "../../version/tree.ts";
import { composerSynthese } from "../composer/synthese.ts";
import type {
  BlocDit,
  Enligne,
  LienDit,
  Noeud,
  NoeudAtelier,
  NoeudEnonce,
  NoeudEntree,
  NoeudPartie,
  NoeudPoint,
  NoeudTableau,
} from "../noeuds.ts";

type Contexte = { permalien: (code: string) => string | null };

/** The synthesis as a text to reuse elsewhere: headings by level, lists, tables, links; blank lines between all things. */
export function renderSyntheseMarkdown(arbre: SyntheseArbre, { adresse }: { adresse: string | null }): string {
  const d = composerSynthese(arbre);
  const contexte = { permalien: (code: string) => adresse && `${adresse}/${d.annee}/p/${code}` };
  const blocs = [
    `# ${texte(`${d.titre} – ${d.intitule}`)}`,
    texte(d.conference),
    ...(d.coOrganisateurs.length > 0 ? [texte(`${d.cadre.organisePar} ${d.coOrganisateurs.join(", ")}.`)] : []),
    texte(`${d.version}.`),
    ...(d.mention ? [`**${texte(d.mention)}.**`] : []),
    ...d.parties.flatMap((p) => partie(p, contexte)),
  ];
  return `${blocs.join("\n\n")}\n`;
}

const partie = (n: NoeudPartie, contexte: Contexte) => [`## ${texte(n.titre)}`, ...suite(n.enfants, 3, contexte)];

const suite = (enfants: readonly Noeud[], niveau: number, contexte: Contexte) =>
  enfants.flatMap((n) => noeud(n, niveau, contexte));

function noeud(n: Noeud, niveau: number, contexte: Contexte): string[] {
  switch (n.type) {
    case "partie":
      return partie(n, contexte);
    case "section":
      return [
        titre(niveau, `${n.numero ? `${n.numero}. ` : ""}${n.titre}${n.complement ? ` (${n.complement})` : ""}`),
        ...suite(n.enfants, niveau + 1, contexte),
      ];
    case "paragraphe":
      return n.role === "annonce" || n.role === "etat" ? [`**${enligne(n.portions)}**`] : blocs([n]);
    case "liste":
      return blocs([n]);
    case "liens":
      return liens(n.liens);
    case "entree":
      return [entree(n)];
    case "atelier":
      return [atelier(n)];
    case "point":
      return point(n, contexte);
    case "enonce":
      return enonce(n);
    case "chiffres":
      return [n.chiffres.map((c) => `- **${texte(`${c.nombre} ${c.mot}`)}** : ${texte(c.definition)}`).join("\n")];
    case "tableau":
      return [tableau(n), `*${texte(n.note)}*`];
    case "encart":
      return [...(n.titre ? [titre(niveau, n.titre)] : []), ...suite(n.enfants, niveau + 1, contexte)];
    case "carte":
      return [`*${texte(n.alt)} ${texte(n.credit)}*`];
    case "image":
      return n.credit ? [`*${texte(n.alt)} ${texte(n.credit)}*`] : [];
  }
}

/** What Markdown would take for a sign of its own, at the start of a line too, is words. */
const texte = (mots: string) =>
  echapper(mots)
    .replace(/[<`|~]/g, "\\$&")
    .replace(/^(#{1,6}\s|>|\d{1,9}[.)]\s)/, (tete) => tete.replace(/[#>.)]/, "\\$&"));

const titre = (niveau: number, mots: string) => `${"#".repeat(Math.min(niveau, 6))} ${texte(mots)}`;

/** Signs of bold and italic hold no space at their ends. */
const entoure = (mots: string, signe: string) =>
  mots.replace(/^(\s*)([\s\S]*?)(\s*)$/, (tout, avant, coeur, apres) =>
    coeur === "" ? tout : `${avant}${signe}${coeur}${signe}${apres}`,
  );

const enligne = (portions: readonly Enligne[]): string =>
  portions
    .map((p) => {
      const mots = entoure(texte(p.texte), `${p.gras ? "**" : ""}${p.italique ? "*" : ""}`);
      return p.url ? `[${mots}](<${p.url}>)` : mots;
    })
    .join("");

const blocs = (liste: readonly BlocDit[]): string[] =>
  liste.map((b) => (b.type === "liste" ? b.items.map((i) => `- ${enligne(i)}`).join("\n") : enligne(b.portions)));

const liens = (liste: readonly LienDit[]): string[] =>
  liste.length === 0
    ? []
    : [liste.map((l) => (l.url ? `- [${texte(l.texte)}](<${l.url}>)` : `- ${texte(l.texte)}`)).join("\n")];

const entree = ({ renvois, titre: nom, note }: NoeudEntree) =>
  `${renvois.map((r) => r.code).join(", ")} – ${texte(nom)}${note ? ` (${texte(note)})` : ""}`;

const atelier = (n: NoeudAtelier) =>
  [
    `**${n.code} – ${texte(n.intitule)}**`,
    ...(n.organisateurs ? [texte(n.organisateurs)] : []),
    texte(`${n.quand}, ${n.ou} · ${n.participants} · ${n.transitions.map((t) => t.nom).join(", ")}`),
  ].join("  \n");

const precisions = (liste: NoeudPoint["precisions"]) =>
  liste.map((p) => `*${texte(p.nom)} :* ${texte(p.texte)}`).join("  \n");

function point(n: NoeudPoint, { permalien }: Contexte): string[] {
  const adresse = permalien(n.code);
  const code = adresse ? `[${texte(n.code)}](<${adresse}>)` : texte(n.code);
  const [premier, ...reste] = n.blocs;
  const tete = premier?.type === "paragraphe" ? [`${code} ${enligne(premier.portions)}`] : [code];
  return [
    ...tete,
    ...blocs(premier?.type === "paragraphe" ? reste : n.blocs),
    ...[precisions(n.precisions)].filter(Boolean),
    ...liens(n.liens),
    ...n.apartes.flatMap((d) => [`**${texte(d.titre)}** · ${texte(d.qui)}`, ...blocs(d.blocs)]),
    `*${texte([n.sources.map((s) => s.code).join(", "), n.soutien].filter(Boolean).join(" · "))}*`,
  ];
}

const enonce = (n: NoeudEnonce): string[] => [
  `**${texte(n.code)}** · ${texte([n.transition.nom, n.nature, n.theme].filter(Boolean).join(" · "))}`,
  ...blocs(n.blocs),
  ...[precisions(n.precisions)].filter(Boolean),
  ...liens(n.liens),
  `*${[enligne(n.origine), enligne(n.usage)].filter(Boolean).join(" · ")}*`,
];

const tableau = ({ entete, lignes }: NoeudTableau) =>
  [
    `| ${entete.map(texte).join(" | ")} |`,
    "| --- | ---: |",
    ...lignes.map((l) => `| ${texte(l.nom)} | ${texte(l.texte)} |`),
  ].join("\n");
