import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { MotifActe } from "@/app/_ui/motif-formulaire";
import { SeanceAnnoncee } from "@/app/_ui/seance-annoncee";
import { Vide } from "@/app/_ui/vide";
import { Volet } from "@/app/_ui/volet";
import { findEditionInstruite } from "@/lib/appel/edition/queries";
import { requireActor } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { nomTransition } from "@/lib/socle/transitions/transitions";
import { dateLongue, jourLocal } from "@/lib/socle/typographie/dates";
import { enumerer } from "@/lib/socle/typographie/enumerer";
import { typographier } from "@/lib/socle/typographie/texte";
import { listMembresDe } from "@/lib/synthese/seance/membres";
import { nomDe, qualiteDe } from "@/lib/synthese/seance/personne";
import { listChapitresDe, listSeances } from "@/lib/synthese/seance/queries";
import { annulerSeanceAction } from "./actions.ts";
import { FormulaireSeance } from "./formulaire.tsx";

export default async function Page({ params }: PageProps<"/cress/[annee]/seances">) {
  const { annee } = await params;
  const actor = await requireActor(`/cress/${annee}/seances`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const [seances, chapitres, membres] = await Promise.all([
    listSeances(actor, edition.id),
    listChapitresDe(actor, edition.id),
    listMembresDe(actor, edition.id),
  ]);
  const choix = {
    editionId: edition.id,
    chapitres: chapitres.map((c) => ({ value: c.id, label: nomTransition(c.transition) })),
    membres: membres.map((m) => ({
      value: m.personneId,
      label: typographier(nomDe(m)),
      aide: typographier(qualiteDe(m)),
    })),
  };
  const jour = jourLocal(await now());
  const prises = new Set(seances.map((s) => s.date));
  const fixees = edition.datesComite.filter((d) => d >= jour && !prises.has(d)).toSorted();
  return (
    <>
      <EnTeteSalle titre="Séances du comité" surtitre={<Link href={`/cress/${annee}`}>Édition {annee}</Link>}>
        <p className="max-w-2xl">
          Une séance annoncée ici paraît dans l’espace du comité, et les personnes attendues reçoivent leur convocation,
          puis un rappel deux jours avant. Le jour venu, ouvrez-la pour conduire la discussion, point par point ; son
          procès-verbal est prêt quand vous la levez. Une séance déjà tenue s’inscrit de même : personne n’en reçoit de
          courriel.
        </p>
      </EnTeteSalle>
      <div className="flex max-w-3xl flex-col gap-10">
        {seances.length === 0 && (
          <Vide titre="Aucune séance n’est annoncée.">Choisissez son jour, son lieu et les chapitres à examiner.</Vide>
        )}
        {seances.map((s) => (
          <section
            key={s.id}
            aria-labelledby={`seance-${s.annee}-${s.numero}`}
            className="flex flex-col gap-3 border-filet border-t pt-5"
          >
            <SeanceAnnoncee s={s} niveau="h2" />
            {s.etat === "prevue" && (
              <Volet
                titre={
                  <>
                    Changer l’annonce<span className="sr-only"> de la séance n° {s.numero}</span>
                  </>
                }
              >
                <FormulaireSeance
                  {...choix}
                  id={s.id}
                  saisie={{
                    date: s.date,
                    heure: s.heure ?? "",
                    lieu: s.lieu,
                    chapitres: s.chapitres.map((c) => c.id),
                    attendus: s.attendus,
                  }}
                />
              </Volet>
            )}
            {s.etat === "prevue" && (
              <MotifActe
                id={s.id}
                ouvrir={`Annuler la séance n° ${s.numero}`}
                label="Pourquoi elle est annulée"
                aide="Les personnes attendues le liront."
                bouton="Annuler la séance"
                variante="danger"
                max={500}
                action={annulerSeanceAction}
                mots={{
                  question: `Annuler la séance n° ${s.numero} ?`,
                  consequence: "Elle ne s’ouvrira plus. Pour une autre date, changez plutôt l’annonce.",
                  oui: "Annuler la séance",
                  fait: "La séance est annulée",
                  suite: "Annoncez-en une autre quand vous voulez.",
                }}
              />
            )}
          </section>
        ))}
        <section aria-labelledby="nouvelle" className="flex flex-col gap-4 border-filet border-t pt-5">
          <h2 id="nouvelle">Annoncer une séance</h2>
          <FormulaireSeance
            {...choix}
            aideDuJour={direFixees(fixees)}
            saisie={{
              date: fixees[0] ?? "",
              heure: "",
              lieu: "",
              chapitres: [],
              attendus: membres.map((m) => m.personneId),
            }}
          />
        </section>
      </div>
    </>
  );
}

/** What is said of the day, when the settings announce meetings to come: the first is filled in. */
const direFixees = (jours: string[]) => {
  if (jours.length === 0) return undefined;
  if (jours.length === 1) return "Le jour fixé dans les réglages est proposé.";
  return `Jours fixés dans les réglages : ${enumerer(jours.map(dateLongue))}.`;
};
