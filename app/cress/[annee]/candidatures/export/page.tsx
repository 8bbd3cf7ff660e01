import Link from "next/link";
import { notFound } from "next/navigation";
import { Bouton } from "@/app/_ui/bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { MAX_EXPORT } from "@/lib/appel/candidature/liste/export";
import { COLONNES } from "@/lib/appel/candidature/liste/export-colonnes";
import { lienFiltre, lienListe, lireFiltre, parametresDe } from "@/lib/appel/candidature/liste/filtre";
import { listFiltrees, listInstructeurs } from "@/lib/appel/candidature/liste/liste";
import { motsDuFiltre } from "@/lib/appel/candidature/liste/mots-filtre";
import { findEditionInstruite, listDepartements } from "@/lib/appel/edition/queries";
import { requireActor } from "@/lib/socle/auth/current";
import { nombre, pluriel } from "@/lib/socle/typographie/nombre";

/** Which columns, in which format; the rows are those of the list one comes from. */
export default async function Page({ params, searchParams }: PageProps<"/cress/[annee]/candidatures/export">) {
  const [{ annee }, recherche] = await Promise.all([params, searchParams]);
  const filtre = lireFiltre(recherche);
  const chemin = `/cress/${annee}/candidatures/export`;
  const actor = await requireActor(lienFiltre(chemin, filtre));
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const [{ retenues }, departements, instructeurs] = await Promise.all([
    listFiltrees(actor, edition.id, filtre, 1),
    listDepartements(edition.regionCode),
    listInstructeurs(actor, edition.id),
  ]);
  const mots = motsDuFiltre(filtre, { departements, instructeurs }).map(({ mot }) => mot);
  return (
    <>
      <EnTeteSalle
        titre={`Exporter ${pluriel(retenues, "candidature")}`}
        surtitre={<Link href={lienListe(edition.annee, filtre)}>Candidatures {annee}</Link>}
      >
        {mots.length > 0 && <p>Celles qui répondent à : {mots.join(", ")}.</p>}
        {retenues > MAX_EXPORT && (
          <p className="font-semibold text-danger">
            Un fichier contient au plus {nombre(MAX_EXPORT)} candidatures, dans l’ordre de la liste : resserrez les
            filtres pour avoir les autres.
          </p>
        )}
      </EnTeteSalle>
      <form method="get" action={`${chemin}.xlsx`} className="flex max-w-2xl flex-col gap-6">
        {[...parametresDe(filtre)].map(([cle, valeur]) => (
          <input key={cle} type="hidden" name={cle} value={valeur} />
        ))}
        <Colonnes titre="Colonnes du fichier" colonnes={COLONNES.filter((c) => !c.aPart)} cochees />
        <Colonnes titre="Textes longs" colonnes={COLONNES.filter((c) => c.aPart === "longue")} />
        <Colonnes
          titre="Données personnelles"
          aide="À demander seulement si vous en avez besoin ; effacez le fichier ensuite."
          colonnes={COLONNES.filter((c) => c.aPart === "personnelle")}
        />
        <div className="flex flex-wrap gap-4">
          <Bouton type="submit">Télécharger le tableur (XLSX)</Bouton>
          <Bouton type="submit" variante="secondaire" formAction={`${chemin}.csv`} name="variante" value="excel">
            Télécharger en CSV
          </Bouton>
        </div>
      </form>
    </>
  );
}

function Colonnes({
  titre,
  aide,
  colonnes,
  cochees = false,
}: {
  titre: string;
  aide?: string;
  colonnes: typeof COLONNES;
  cochees?: boolean;
}) {
  return (
    <fieldset>
      <legend className="font-semibold">{titre}</legend>
      {aide && <p className="text-petit text-sourdine">{aide}</p>}
      <div className="grid md:grid-cols-2">
        {colonnes.map((c) => (
          <label key={c.cle} className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              name="col"
              value={c.cle}
              defaultChecked={cochees}
              className="size-5 shrink-0 accent-accent"
            />
            {c.nom}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
