import { Blocs } from "@/app/_ui/blocs";
import { type CleMention, MENTIONS, type MentionsLegales, type PageLegale } from "@/lib/appel/mentions/mentions";
import { telephoneLisible } from "@/lib/socle/formulaire/telephone";
import { direTexte } from "@/lib/socle/texte/phrases";

/** What only the structure that runs this site knows: as its administrateur wrote it, else a marked blank; never invented. */
export function Mention({ cle, mentions }: { cle: CleMention; mentions: MentionsLegales }) {
  const dite = mentions.faits[cle];
  const { nom, forme } = MENTIONS[cle];
  if (dite === "") return <span className="bg-voile">{nom} : à compléter par la structure qui exploite ce site</span>;
  if (forme === "courriel") return <a href={`mailto:${dite}`}>{dite}</a>;
  if (forme === "telephone") return <a href={`tel:${dite}`}>{telephoneLisible(dite)}</a>;
  return /^https?:\/\/\S+$/.test(dite) ? <a href={dite}>{dite}</a> : dite;
}

/** What the administrateur adds to one of the pages, after our words. */
export function Ajout({ page, mentions }: { page: PageLegale; mentions: MentionsLegales }) {
  const texte = mentions.ajouts[page];
  if (texte === "") return null;
  return (
    <>
      <h2>Précisions</h2>
      <Blocs blocs={direTexte(texte)} />
    </>
  );
}
