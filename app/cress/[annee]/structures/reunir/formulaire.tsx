"use client";
import Link from "next/link";
import { useFormContext } from "react-hook-form";
import type { z } from "zod";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { ChampFusion } from "@/lib/appel/structure/fusion/champs";
import type { fusion } from "@/lib/appel/structure/schema";
import { fusionnerAction } from "../actions.ts";

type Valeurs = z.input<typeof fusion>;
type Bref = { id: string; nom: string; precisions: string };
type Champ = {
  champ: ChampFusion;
  nom: string;
  gardee: string;
  fusionnee: string;
  /** Where both are seen, for what is a picture; its words are then those read in its place. */
  images?: { gardee: string | null; fusionnee: string | null };
};

/** Side by side, what differs: a tick takes the answer of the one that goes. */
export function Reunir({
  liste,
  gardee,
  fusionnee,
  inverse,
  champs,
}: {
  liste: string;
  gardee: Bref;
  fusionnee: Bref;
  inverse: string;
  champs: Champ[];
}) {
  const repris = champs.filter((c) => c.gardee === "").map((c) => c.champ);
  const envoi = useEnvoi<Valeurs, Valeurs, string>({
    cle: `reunir:${gardee.id}:${fusionnee.id}`,
    resolver: jugeDe(() => import("@/lib/appel/structure/schema").then((m) => m.fusion), "brut"),
    saisie: { gardeeId: gardee.id, fusionneeId: fusionnee.id, repris },
    envoyer: fusionnerAction,
    ensuite: liste,
  });
  return (
    <Formulaire envoi={envoi} className="flex max-w-3xl flex-col gap-6">
      <dl className="grid gap-4 md:grid-cols-2">
        <div>
          <dt className="text-petit text-sourdine">Celle que l’on garde</dt>
          <dd>
            <strong className="break-words">{gardee.nom}</strong>
            <span className="block text-petit text-sourdine">{gardee.precisions}</span>
          </dd>
        </div>
        <div>
          <dt className="text-petit text-sourdine">Celle qui la rejoint</dt>
          <dd>
            <strong className="break-words">{fusionnee.nom}</strong>
            <span className="block text-petit text-sourdine">{fusionnee.precisions}</span>
          </dd>
        </div>
      </dl>
      <p>
        <Link href={inverse}>Garder plutôt « {fusionnee.nom} »</Link>
      </p>
      {champs.length === 0 ? (
        <p>Elles disent la même chose d’elles-mêmes.</p>
      ) : (
        <fieldset>
          <legend className="pb-2 font-semibold">Cochez ce qui vient de « {fusionnee.nom} »</legend>
          {champs.map((c) => (
            <Reponse key={c.champ} c={c} />
          ))}
        </fieldset>
      )}
      <p className="max-w-2xl">
        Les candidatures, les membres et le réseau de « {fusionnee.nom} » passent à « {gardee.nom} ». Son nom reste
        trouvable. Les membres des deux reçoivent un courriel. Ce qui est publié garde ses mots.
      </p>
      <Envoyer>Réunir ces deux structures</Envoyer>
    </Formulaire>
  );
}

function Reponse({ c }: { c: Champ }) {
  const { register } = useFormContext<Valeurs>();
  return (
    <label className="flex gap-3 border-filet border-b py-3">
      <input type="checkbox" value={c.champ} {...register("repris")} className="mt-1 size-5 shrink-0" />
      <span className="min-w-0 break-words">
        <span className="font-semibold">{c.nom}</span>
        <span className="block">
          <Valeur mots={c.fusionnee} image={c.images?.fusionnee} />
        </span>
        <span className="block text-petit text-sourdine">
          {c.gardee === "" ? "Celle que l’on garde n’en dit rien." : "Sinon : "}
          <Valeur mots={c.gardee} image={c.images?.gardee} />
        </span>
      </span>
    </label>
  );
}

function Valeur({ mots, image }: { mots: string; image: string | null | undefined }) {
  if (!image) return mots;
  return (
    <img src={image} alt={mots} className="my-1 h-20 max-w-full border border-filet bg-blanc object-contain p-1" />
  );
}
