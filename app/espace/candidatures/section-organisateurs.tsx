"use client";
import Link from "next/link";
import { useFormContext, useWatch } from "react-hook-form";
import { Bouton } from "@/app/_ui/bouton";
import { ChampSelect, Enveloppe } from "@/app/_ui/champs";
import { QUESTIONS } from "@/lib/appel/candidature/questions/questions";
import type { CandidatureBrouillon } from "@/lib/appel/candidature/schema";
import { type EtatCo, NOM_ETAT_CO } from "@/lib/appel/equipe/wording";
import { Section } from "./section.tsx";

type Structure = { id: string; nom: string; commune: string | null };
const nom = (s: Structure) => (s.commune ? `${s.nom} (${s.commune})` : s.nom);

export function SectionOrganisateurs({
  miennes,
  structures,
  manquesParStructure,
  reponses,
}: {
  miennes: { id: string; nom: string }[];
  structures: Structure[];
  manquesParStructure: Record<string, string[]>;
  reponses: Record<string, EtatCo>;
}) {
  const { setValue } = useFormContext<CandidatureBrouillon>();
  const porteuse = useWatch<CandidatureBrouillon, "structureId">({ name: "structureId" });
  const co = useWatch<CandidatureBrouillon, "coOrganisateurs">({ name: "coOrganisateurs" });
  const set = (ids: string[]) => setValue("coOrganisateurs", ids, { shouldDirty: true });
  const libres = structures.filter((s) => s.id !== porteuse && !co.includes(s.id));
  const manques = manquesParStructure[porteuse] ?? [];
  return (
    <Section id="organisateurs">
      <ChampSelect<CandidatureBrouillon>
        name="structureId"
        {...QUESTIONS.structureId}
        vide="Choisissez"
        options={miennes.map((s) => ({ value: s.id, label: s.nom }))}
        aide={
          <>
            Elle n’est pas dans la liste ? <Link href="/espace/structures">Rejoignez-la ou créez-la</Link>.
          </>
        }
      />
      {manques.length > 0 && (
        <p className="border-ocre border-l-2 pl-3">
          Avant de déposer, il manque {manques.join(" et ")}.{" "}
          <Link href={`/espace/structures/${porteuse}/modifier`} className="inline-flex min-h-11 items-center">
            Compléter la structure
          </Link>
        </p>
      )}
      <div className="flex flex-col gap-2">
        {co.length > 0 && (
          <ul aria-label={QUESTIONS.coOrganisateurs.label}>
            {co.map((id) => {
              const s = structures.find((x) => x.id === id);
              return (
                <li key={id} className="flex items-center justify-between border-filet border-b py-1">
                  <span>
                    {s ? nom(s) : "Structure"}
                    <span className="block text-petit text-sourdine">{direReponse(id, reponses, miennes)}</span>
                  </span>
                  <Bouton
                    variante="discret"
                    onClick={() => set(co.filter((x) => x !== id))}
                    aria-label={`Retirer ${s?.nom ?? "la structure"}`}
                  >
                    Retirer
                  </Bouton>
                </li>
              );
            })}
          </ul>
        )}
        <Enveloppe
          id="co-organisateur"
          label="Ajouter un co-organisateur"
          aide={QUESTIONS.coOrganisateurs.aide}
          facultatif
        >
          <select
            id="co-organisateur"
            className="saisie"
            value=""
            onChange={(e) => e.target.value && set([...co, e.target.value])}
          >
            <option value="">Choisissez une structure</option>
            {libres.map((s) => (
              <option key={s.id} value={s.id}>
                {nom(s)}
              </option>
            ))}
          </select>
        </Enveloppe>
      </div>
    </Section>
  );
}

/** What a named structure answered, or what happens once it is named. */
function direReponse(id: string, reponses: Record<string, EtatCo>, miennes: readonly { id: string }[]): string {
  const reponse = reponses[id];
  if (reponse && reponse !== "porteuse") return NOM_ETAT_CO[reponse];
  return reponse || miennes.some((m) => m.id === id) ? "Votre structure" : "Ses membres reçoivent un courriel";
}
