import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EnTete } from "@/app/_ui/en-tete";
import { exposants } from "@/app/_ui/exposants";
import { Cadre } from "@/app/_ui/haut";
import { NomConference } from "@/app/_ui/numero";
import { Vide } from "@/app/_ui/vide";
import { NOM_MODALITE } from "@/lib/appel/atelier/wording";
import { NOM_FORMAT } from "@/lib/appel/candidature/questions/choix";
import { listDepartements, publicEdition } from "@/lib/appel/edition/queries";
import { NOM_CATEGORIE } from "@/lib/appel/structure/categories";
import { now } from "@/lib/socle/horloge/now";
import { type CodeTransition, nomTransition } from "@/lib/socle/transitions/transitions";
import { instantLong } from "@/lib/socle/typographie/dates";
import { accorder, nombre, pluriel } from "@/lib/socle/typographie/nombre";
import { comptes, exclus } from "@/lib/synthese/chiffres/compute";
import {
  frequentationParCategorie,
  frequentationParFormat,
  frequentationParModalite,
} from "@/lib/synthese/chiffres/frequentation";
import { chiffresDesAteliers, publicAteliersComptes } from "@/lib/synthese/chiffres/queries";
import {
  repartirParFormat,
  repartirParLieu,
  repartirParMois,
  repartirParTaille,
  repartirParTransition,
  type Taille,
} from "@/lib/synthese/chiffres/repartitions";
import type { Chiffres } from "@/lib/synthese/chiffres/types";
import { type Barre, Barres, TableBarres } from "../../_ui/barres.tsx";
import { CarteDepartements } from "../../_ui/carte-departements.tsx";
import { Grands } from "../../_ui/grands.tsx";
import { moisTitre } from "../../_ui/quand.tsx";
import { Exclus, TableAteliers } from "./ateliers.tsx";
import { Frequentations } from "./frequentations.tsx";
import { Section } from "./section.tsx";

export async function generateMetadata({ params }: PageProps<"/[annee]/chiffres-cles">): Promise<Metadata> {
  const { annee } = await params;
  return {
    title: `Chiffres clés ${annee}`,
    description: `Combien d’ateliers, où, quand, avec combien de participations : les chiffres de la conférence régionale de l’ESS ${annee}, chacun avec sa définition et les ateliers qu’il compte.`,
  };
}

export default async function Page({ params }: PageProps<"/[annee]/chiffres-cles">) {
  const edition = await publicEdition((await params).annee);
  if (!edition) notFound();
  const [ateliers, departements, instant] = await Promise.all([
    publicAteliersComptes(edition.id),
    listDepartements(edition.regionCode),
    now(),
  ]);
  const chiffres = await chiffresDesAteliers(edition, ateliers);
  const { annee } = edition;
  return (
    <Cadre annee={annee} courant="chiffres-cles">
      <EnTete surtitre={<NomConference edition={edition} />} titre="Les chiffres clés">
        <p className="max-w-2xl text-sourdine">
          Calculés le {exposants(instantLong(instant))} à partir de la liste des ateliers : aucun chiffre n’est saisi à
          la main.
          {chiffres.ateliers > 0 && " Sous chacun, les ateliers qu’il compte."}
        </p>
      </EnTete>
      {ateliers.length === 0 ? (
        <Vide titre="Aucun atelier n’est encore labellisé.">
          <p>Les chiffres paraîtront ici avec le premier atelier du programme.</p>
        </Vide>
      ) : (
        <>
          <Grands grands={grands(chiffres)} />
          <Section
            id="ateliers"
            titre="Quels ateliers sont comptés ?"
            definition="Un atelier est une rencontre datée, au jour ou au mois, qui porte le label. Les chiffres comptent ceux qui sont programmés ou tenus ; une même candidature peut en proposer plusieurs."
          >
            <TableAteliers annee={annee} ateliers={comptes(ateliers)} />
            <Exclus annee={annee} exclus={exclus(ateliers)} />
          </Section>
          <Section
            id="participations"
            titre="Combien de monde par atelier ?"
            definition={`${phraseBase(chiffres)} Un nombre déclaré par les organisateurs compte en attendant que la CRESS le valide. Une participation n’est pas une personne : qui vient à deux ateliers compte deux fois. Une conférence et un atelier de travail ne réunissent pas le même monde, d’où l’écart entre la moyenne et la médiane.`}
          >
            <Repartition
              annee={annee}
              colonne="Participations"
              caption="Nombre d’ateliers selon leur nombre de participations"
              barres={repartirParTaille(ateliers).map((r) => barre(r, NOM_TAILLE[r.cle]))}
            />
          </Section>
          <Section
            id="frequentation"
            titre="Combien de monde, selon l’atelier ?"
            definition="Les participations des ateliers dont le nombre est connu, selon leur lieu, leur manière de travailler et la structure qui les porte. Quelques grands ateliers tirent la moyenne ; la médiane, non. Une participation n’est pas une personne. Un atelier dont le nombre n’est pas connu n’est pas compté pour zéro : il est nommé à part."
          >
            <div className="flex flex-col gap-8">
              <Frequentations
                annee={annee}
                caption="Sur place ou à distance"
                colonne="Lieu"
                lignes={frequentationParModalite(ateliers)}
                noms={{ ...NOM_MODALITE, inconnu: "Lieu non communiqué" }}
              />
              {ateliers.some((a) => a.format !== null) && (
                <Frequentations
                  annee={annee}
                  caption="Selon la manière de travailler"
                  colonne="Format"
                  lignes={frequentationParFormat(ateliers)}
                  noms={{ ...NOM_FORMAT, inconnu: "Format non connu" }}
                />
              )}
              {ateliers.some((a) => a.categorie !== null) && (
                <Frequentations
                  annee={annee}
                  caption="Selon la structure qui porte l’atelier"
                  colonne="Structure"
                  lignes={frequentationParCategorie(ateliers)}
                  noms={{ ...NOM_CATEGORIE, inconnu: "Non précisé" }}
                />
              )}
            </div>
          </Section>
          <Section
            id="lieux"
            titre="Où les ateliers ont-ils lieu ?"
            definition="Chaque atelier est compté une fois, dans le département de son lieu, même quand la commune n’est pas connue. Les ateliers en visio sont à part. Les départements sans atelier restent affichés."
          >
            <ParDepartement annee={annee} departements={departements} chiffres={chiffres} ateliers={ateliers} />
          </Section>
          <Section
            id="mois"
            titre="Quand les ateliers ont-ils lieu ?"
            definition="Par mois, sur toute la période de la conférence, mois sans atelier compris."
          >
            <Repartition
              annee={annee}
              colonne="Mois"
              caption="Nombre d’ateliers par mois"
              barres={repartirParMois(ateliers, Object.keys(chiffres.parMois)).map((r) => barre(r, moisTitre(r.cle)))}
            />
          </Section>
          <Section
            id="transitions"
            titre="Quelles transitions les ateliers abordent-ils ?"
            definition={`Un atelier peut aborder plusieurs transitions : ces nombres ne s’additionnent pas pour donner ${nombre(chiffres.ateliers)}.`}
          >
            <Repartition
              annee={annee}
              colonne="Transition"
              caption="Nombre d’ateliers par transition"
              barres={repartirParTransition(ateliers, Object.keys(chiffres.parTransition)).map((r) => ({
                ...barre(r, nomCourt(r.cle)),
                transition: r.cle,
              }))}
            />
          </Section>
          {ateliers.some((a) => a.format !== null) && (
            <Section
              id="formats"
              titre="Comment travaille-t-on dans les ateliers ?"
              definition="Chaque atelier a une manière de travailler, celle que ses organisateurs ont choisie dans leur candidature."
            >
              <Repartition
                annee={annee}
                colonne="Format"
                caption="Nombre d’ateliers par format"
                barres={repartirParFormat(ateliers).map((r) =>
                  barre(r, r.cle === "inconnu" ? "Format non connu" : NOM_FORMAT[r.cle]),
                )}
              />
            </Section>
          )}
          <p className="pt-8 text-petit">
            <a href={`/${annee}/donnees`}>Reprendre ces chiffres et la liste des ateliers</a> (CSV, JSON).
          </p>
        </>
      )}
    </Cadre>
  );
}

const NOM_TAILLE: Record<Taille, string> = {
  "0-9": "Moins de 10",
  "10-19": "De 10 à 19",
  "20-49": "De 20 à 49",
  "50-99": "De 50 à 99",
  "100+": "100 et plus",
  inconnue: "Nombre non connu",
};

const nomCourt = (code: CodeTransition) =>
  nomTransition(code).replace(/^Transition (.)/, (_, lettre: string) => lettre.toLocaleUpperCase("fr"));

const barre = (r: { cle: string; codes: readonly string[] }, nom: string): Barre => ({
  cle: r.cle,
  nom,
  nombre: r.codes.length,
  codes: r.codes,
});

function grands({ ateliers, candidatures, participations, base, moyenne, mediane }: Chiffres) {
  const connu =
    base === 0
      ? "aucun nombre n’est encore connu"
      : `${accorder(participations, "connue")} pour ${nombre(base)} ${accorder(base, "atelier")} sur ${nombre(ateliers)}`;
  return [
    {
      valeur: nombre(ateliers),
      nom: accorder(ateliers, "atelier"),
      detail: `issus de ${pluriel(candidatures, "candidature")}`,
    },
    {
      valeur: base === 0 ? "–" : nombre(participations),
      nom: base === 0 ? "participations" : accorder(participations, "participation"),
      detail: connu,
    },
    {
      valeur: moyenne === null ? "–" : nombre(moyenne),
      nom: "en moyenne par atelier",
      detail: `base ${nombre(base)}/${nombre(ateliers)}`,
    },
    {
      valeur: mediane === null ? "–" : nombre(mediane),
      nom: "en médiane",
      detail: "la moitié des ateliers en ont réuni autant ou moins",
    },
  ];
}

function phraseBase({ ateliers, base, participations, moyenne, mediane }: Chiffres): string {
  if (base === 0) return "Le nombre de participations d’aucun atelier n’est encore connu.";
  return `${pluriel(participations, "participation")} pour ${pluriel(base, "atelier")} dont le nombre est connu, sur ${nombre(ateliers)} : ${nombre(moyenne ?? 0)} en moyenne, ${nombre(mediane ?? 0)} en médiane.`;
}

function Repartition(props: { annee: number; barres: Barre[]; colonne: string; caption: string }) {
  return (
    <>
      <Barres barres={props.barres} />
      <TableBarres {...props} />
    </>
  );
}

function ParDepartement({
  annee,
  departements,
  chiffres,
  ateliers,
}: {
  annee: number;
  departements: readonly { code: string; nom: string }[];
  chiffres: Chiffres;
  ateliers: Parameters<typeof repartirParLieu>[0];
}) {
  const noms = new Map([
    ...departements.map((d) => [d.code, d.nom] as const),
    ["distanciel", "À distance"],
    ["non_disponible", "Lieu non communiqué"],
  ]);
  const fin = (cle: string) => (cle === "non_disponible" ? 2 : cle === "distanciel" ? 1 : 0);
  const cles = Object.keys(chiffres.parDepartement).sort((a, b) => fin(a) - fin(b) || a.localeCompare(b));
  const barres = repartirParLieu(ateliers, cles).map((r) => barre(r, noms.get(r.cle) ?? r.cle));
  const surLaCarte = departements.map((d) => ({ ...d, nombre: chiffres.parDepartement[d.code] ?? 0 }));
  return (
    <>
      <div className="grid items-center gap-x-10 gap-y-6 md:grid-cols-[minmax(0,20rem)_1fr]">
        <CarteDepartements territoires={surLaCarte} titre="Ateliers par département" />
        <Barres barres={barres} />
      </div>
      <TableBarres annee={annee} barres={barres} colonne="Département" caption="Nombre d’ateliers par département" />
    </>
  );
}
