import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Vide } from "@/app/_ui/vide";
import { findEditionInstruite } from "@/lib/appel/edition/queries";
import { NOM_AGREMENT, NOM_CATEGORIE, NOM_FAMILLE } from "@/lib/appel/structure/categories";
import { CHAMPS_FUSION, type ChampFusion, NOM_CHAMP_FUSION } from "@/lib/appel/structure/fusion/champs";
import { type Cote, findPaire } from "@/lib/appel/structure/fusion/queries";
import { siretLisible } from "@/lib/appel/structure/identifiants";
import { lienLogo } from "@/lib/appel/structure/lien-logo";
import { requireActor } from "@/lib/socle/auth/current";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { isUuid } from "@/lib/socle/uuid";
import { Reunir } from "./formulaire.tsx";

export default async function Page({ params, searchParams }: PageProps<"/cress/[annee]/structures/reunir">) {
  const { annee } = await params;
  const { s } = await searchParams;
  const actor = await requireActor(`/cress/${annee}/structures`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const liste = `/cress/${edition.annee}/structures`;
  const [a = "", b = "", ...autres] = [s ?? []].flat();
  const paire = isUuid(a) && isUuid(b) && autres.length === 0 ? await findPaire(actor, a, b) : null;
  return (
    <>
      <EnTeteSalle titre="Réunir deux structures" surtitre={<Link href={liste}>Structures</Link>} />
      {paire ? (
        <Reunir
          liste={liste}
          gardee={bref(paire.gardee)}
          fusionnee={bref(paire.fusionnee)}
          inverse={`${liste}/reunir?s=${b}&s=${a}`}
          champs={CHAMPS_FUSION.map((champ) => ({
            champ,
            nom: NOM_CHAMP_FUSION[champ],
            gardee: dire(champ, paire.gardee),
            fusionnee: dire(champ, paire.fusionnee),
            images: champ === "logo" ? { gardee: image(paire.gardee), fusionnee: image(paire.fusionnee) } : undefined,
          })).filter((c) => c.fusionnee !== "" && differe(c.champ, paire))}
        />
      ) : (
        <Vide titre="Choisissez deux structures, ni plus ni moins.">
          <Link href={liste}>Revenir à la liste</Link>
        </Vide>
      )}
    </>
  );
}

const bref = ({ structure, commune, candidatures, membres }: Cote) => ({
  id: structure.id,
  nom: structure.nomPublie,
  precisions: [commune, pluriel(membres, "membre"), pluriel(candidatures, "candidature")].filter(Boolean).join(" · "),
});

/** Two logos may have the same words. */
const differe = (champ: ChampFusion, { gardee, fusionnee }: { gardee: Cote; fusionnee: Cote }) =>
  champ === "logo"
    ? gardee.structure.logoId !== fusionnee.structure.logoId
    : dire(champ, gardee) !== dire(champ, fusionnee);

const image = ({ structure: s }: Cote) => (s.logoId ? lienLogo(s.id, s.logoId) : null);

/** An answer as it is read; "" when there is none. */
function dire(champ: ChampFusion, { structure: s, commune, reseau }: Cote): string {
  const ensemble = (...mots: (string | null | undefined | false)[]) => mots.filter(Boolean).join(", ");
  switch (champ) {
    case "categorie":
      return ensemble(
        s.categorie && NOM_CATEGORIE[s.categorie],
        s.famille && NOM_FAMILLE[s.famille],
        s.agrementEsus && `agrément ESUS : ${NOM_AGREMENT[s.agrementEsus].toLowerCase()}`,
        s.teteDeReseau && "tête de réseau",
      );
    case "siret":
      return s.siret ? siretLisible(s.siret) : (s.sansSiretMotif ?? "");
    case "adresse":
      return ensemble(s.adresse, s.codePostal, commune);
    case "reseau":
      return reseau ?? "";
    case "logo":
      return s.logoId ? (s.logoAlt ?? `Logo de ${s.nomPublie}`) : "";
    default:
      return s[champ] ?? "";
  }
}
