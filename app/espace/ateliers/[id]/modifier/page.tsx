import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { MotifActe } from "@/app/_ui/motif-formulaire";
import { type AtelierLu, findAtelier } from "@/lib/appel/atelier/queries";
import { whyNot } from "@/lib/appel/atelier/rules";
import { phraseChangement } from "@/lib/appel/atelier/wording";
import { requireActor } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { REFUS } from "@/lib/socle/refus";
import { lieuEnMots } from "@/lib/socle/territoire/lieu";
import { listCommunes } from "@/lib/socle/territoire/queries";
import { dateAtelier } from "@/lib/socle/typographie/dates";
import { typographier } from "@/lib/socle/typographie/texte";
import { isUuid } from "@/lib/socle/uuid";
import { annulerAction } from "./actions.ts";
import { LieuFormulaire } from "./lieu-formulaire.tsx";
import { ReportFormulaire } from "./report-formulaire.tsx";

export default async function Page({ params }: PageProps<"/espace/ateliers/[id]/modifier">) {
  const { id } = await params;
  const actor = await requireActor(`/espace/ateliers/${id}/modifier`);
  const a = isUuid(id) ? await findAtelier(actor, id) : undefined;
  const instant = await now();
  const refus = a && whyNot(actor, "modifier", a, instant);
  if (!a || refus === "non_autorise") notFound();
  const changement = phraseChangement(a);
  return (
    <div className="flex flex-col gap-8">
      <EnTeteSalle titre={a.intitule} surtitre={`Atelier ${a.code}`}>
        <p>
          {a.etat === "reporte" ? "Date à venir" : a.mois && dateAtelier({ ...a, mois: a.mois })}, {lieuEnMots(a)}
        </p>
        {changement && <p className="font-semibold">{typographier(changement)}</p>}
      </EnTeteSalle>
      {refus ? <p>{REFUS[refus]}</p> : <Formulaires a={a} />}
      <p>
        <Link href={`/espace/candidatures/${a.candidatureId}`} className="inline-flex min-h-11 items-center">
          Revenir à la candidature
        </Link>
      </p>
    </div>
  );
}

async function Formulaires({ a }: { a: AtelierLu }) {
  const [commune] = await listCommunes(a.communeCode ? [a.communeCode] : []);
  const heures = { heureDebut: a.heureDebut?.slice(0, 5) ?? "", heureFin: a.heureFin?.slice(0, 5) ?? "" };
  const propre = a.etat === "reporte" || a.date === null;
  return (
    <>
      <section aria-labelledby="date" className="flex max-w-2xl flex-col gap-4">
        <h2 id="date">{propre ? "Donner la date" : "Reporter"}</h2>
        <ReportFormulaire id={a.id} version={a.version} heures={heures} dateAttendue={propre} periode={a.edition} />
      </section>
      <section aria-labelledby="lieu" className="flex max-w-2xl flex-col gap-4">
        <h2 id="lieu">Lieu, horaires et lien</h2>
        <LieuFormulaire
          id={a.id}
          version={a.version}
          commune={commune}
          valeurs={{
            ...heures,
            modalite: a.modalite ?? "presentiel",
            communeCode: a.communeCode ?? "",
            lieu: a.lieu ?? "",
            lienVisio: a.lienVisio ?? "",
          }}
        />
      </section>
      <section aria-labelledby="annuler" className="flex max-w-2xl flex-col gap-4">
        <h2 id="annuler">Annuler</h2>
        <MotifActe
          mots={{
            question: `Annuler l’atelier ${a.code} ?`,
            consequence:
              "Le programme public dira qu’il est annulé, avec votre motif, et il ne comptera plus. C’est définitif.",
            oui: "Annuler l’atelier",
            fait: `L’atelier ${a.code} est annulé`,
            suite: "Prévenez les personnes inscrites : Trame n’a pas leurs adresses.",
          }}
          action={annulerAction}
          id={a.id}
          ouvrir="Annuler cet atelier"
          label="Pourquoi l’atelier est annulé"
          aide="Ce motif paraît dans le programme public. L’annulation est définitive ; pour changer de jour, reportez plutôt."
          bouton="Annuler l’atelier"
          variante="danger"
          max={500}
        />
      </section>
    </>
  );
}
