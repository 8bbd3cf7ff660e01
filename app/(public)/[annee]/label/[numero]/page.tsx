import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EnTete } from "@/app/_ui/en-tete";
import { Etiquette } from "@/app/_ui/etiquette";
import { exposants } from "@/app/_ui/exposants";
import { Cadre } from "@/app/_ui/haut";
import { Transitions } from "@/app/_ui/marque";
import { codeLabel, lienLabel, lireNumeroLabel } from "@/lib/appel/candidature/label";
import { type AtelierDuLabel, type LabelPublic, publicLabel } from "@/lib/appel/candidature/public";
import { publicEdition } from "@/lib/appel/edition/queries";
import { lieuEnMots } from "@/lib/socle/territoire/lieu";
import { dateAtelier, dateLongue, jourLocal } from "@/lib/socle/typographie/dates";
import { typographier } from "@/lib/socle/typographie/texte";
import { EtatAtelierPublic } from "../../../_ui/ligne-atelier.tsx";

export async function generateMetadata({ params }: PageProps<"/[annee]/label/[numero]">): Promise<Metadata> {
  const { annee, numero } = await params;
  const lu = lireNumeroLabel(numero);
  if (!lu) return {};
  return {
    title: `Label ${codeLabel(Number(annee), lu)}`,
    description: `Vérification du label ${codeLabel(Number(annee), lu)} de la conférence régionale de l’économie sociale et solidaire.`,
    alternates: { canonical: lienLabel(Number(annee), lu) },
  };
}

export default async function Page({ params }: PageProps<"/[annee]/label/[numero]">) {
  const { annee, numero } = await params;
  const edition = await publicEdition(annee);
  const lu = lireNumeroLabel(numero);
  const label = edition && lu ? await publicLabel(edition.id, lu) : undefined;
  if (!edition || !label) notFound();
  return (
    <Cadre annee={edition.annee}>
      <EnTete
        surtitre={`Vérification d’un label · ${typographier(edition.intitule)}`}
        titre={`Label ${codeLabel(edition.annee, label.numero)}`}
      >
        <Verdict label={label} />
      </EnTete>
      <dl className="flex max-w-2xl flex-col gap-5">
        <div>
          <dt className="text-petit text-sourdine">Ce qui {label.retireAt ? "était" : "est"} labellisé</dt>
          <dd className="lecture font-semibold">{typographier(label.intitule)}</dd>
        </div>
        <div>
          <dt className="text-petit text-sourdine">Organisé par</dt>
          <dd>{label.organisateurs.map(typographier).join(", ")}</dd>
        </div>
        <div>
          <dt className="text-petit text-sourdine">{label.transitions.length > 1 ? "Transitions" : "Transition"}</dt>
          <dd>
            <Transitions codes={label.transitions} />
          </dd>
        </div>
        <div>
          <dt className="text-petit text-sourdine">{label.ateliers.length > 1 ? "Ateliers" : "Atelier"}</dt>
          <dd>
            <ul>
              {label.ateliers.map((a) => (
                <Atelier key={a.code} annee={edition.annee} atelier={a} retire={label.etat === "label_retire"} />
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </Cadre>
  );
}

/** The one answer people come for, in a sentence. */
function Verdict({ label }: { label: LabelPublic }) {
  const depuis = dateLongue(jourLocal(label.depuis));
  if (label.etat === "label_retire")
    return (
      <p className="flex flex-wrap items-center gap-3 text-[1.15rem]">
        <Etiquette ton="danger">Label retiré</Etiquette>
        <span>
          Ce label n’est plus valable. Accordé le {depuis}, il a été retiré
          {label.retireAt && ` le ${dateLongue(jourLocal(label.retireAt))}`}.
        </span>
      </p>
    );
  return (
    <p className="flex flex-wrap items-center gap-3 text-[1.15rem]">
      <Etiquette ton="succes">Label valable</Etiquette>
      <span>Ce label est valable depuis le {depuis}.</span>
    </p>
  );
}

function Atelier({ annee, atelier, retire }: { annee: number; atelier: AtelierDuLabel; retire: boolean }) {
  return (
    <li className="flex flex-wrap items-center gap-x-3 border-filet border-b py-2">
      {retire ? (
        <strong>{atelier.code}</strong>
      ) : (
        <a href={`/${annee}/programme/${atelier.code}`} className="inline-flex min-h-11 items-center font-semibold">
          {atelier.code}
        </a>
      )}
      <span>
        {exposants(dateAtelier(atelier))}, {lieuEnMots(atelier)}
      </span>
      {!retire && (atelier.etat === "annule" || atelier.etat === "reporte") && (
        <EtatAtelierPublic etat={atelier.etat} />
      )}
    </li>
  );
}
