import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Vif } from "@/app/_ui/vif";
import { requireActor } from "@/lib/socle/auth/current";
import { REFUS } from "@/lib/socle/refus";
import { instantLong } from "@/lib/socle/typographie/dates";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { whyNotConsolider } from "@/lib/synthese/consolidation/rules";
import { type ConstatLu, lireRendue, type Rendue } from "@/lib/synthese/copie/lire";
import { direQuoi } from "@/lib/synthese/copie/wording";
import { Difference } from "./difference.tsx";

export default async function Page({ params, searchParams }: PageProps<"/cress/[annee]/document/copies/[id]">) {
  const [{ annee, id }, { deja }] = await Promise.all([params, searchParams]);
  const copies = `/cress/${annee}/document/copies`;
  const actor = await requireActor(`${copies}/${id}`);
  const lu = await lireRendue(actor, annee, id);
  if (!lu) notFound();
  const refus = whyNotConsolider(actor, lu.edition);
  return (
    <div className="flex max-w-4xl flex-col gap-8">
      <Vif sujets={[`edition:${lu.edition.id}`]} />
      <EnTeteSalle titre="Une copie revient" surtitre={<Link href={copies}>Copies à annoter, {annee}</Link>}>
        {deja && (
          <p role="status" className="font-semibold">
            {REFUS.copie_deja_rendue}
          </p>
        )}
        <Etat lu={lu} />
        <p>
          <a href={`${copies}/${id}/fichier`} className="inline-flex min-h-11 items-center break-all">
            Télécharger {lu.rendue.nom}
          </a>
        </p>
        {refus && <p className="font-semibold">{REFUS[refus]}</p>}
      </EnTeteSalle>
      {lu.constats.length === 0 && (
        <p>Le fichier dit exactement ce que disait la copie, et ne porte aucune remarque.</p>
      )}
      {GROUPES.map(({ titre, garde }) => {
        const siens = lu.constats.filter(garde);
        return (
          siens.length > 0 && (
            <section key={titre} aria-label={titre} className="flex flex-col">
              <h2>{titre}</h2>
              <ul className="flex flex-col">
                {siens.map((c) => (
                  <Difference key={c.id} c={c} annee={annee} ouvert={!refus} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}

const GROUPES: { titre: string; garde: (c: ConstatLu) => boolean }[] = [
  { titre: "Les points", garde: ({ constat: c }) => c.point !== null && c.nature !== "remarque" },
  { titre: "Les remarques", garde: ({ constat: c }) => c.nature === "remarque" },
  {
    titre: "Ce qui n’est d’aucun point",
    garde: ({ constat: c }) => c.point === null && c.nature !== "remarque",
  },
];

/** Which copy it is, how old, and how far one is. */
function Etat({ lu: { rendue, constats } }: { lu: Rendue }) {
  const reste = constats.filter((c) => c.issue === null).length;
  const perimes = new Set(constats.filter((c) => c.perime || c.retire).map((c) => c.constat.point)).size;
  return (
    <>
      <p className="max-w-3xl">
        Elle porte sur {typographier(direQuoi(rendue))}
        {rendue.version === null && `, copie du ${instantLong(rendue.donneeAt)}`}.{" "}
        {constats.length > 0 &&
          (reste > 0 ? `${pluriel(reste, "différence")} sur ${constats.length} à traiter.` : "Tout est traité.")}
      </p>
      {perimes > 0 && (
        <p className="max-w-3xl font-semibold">
          La synthèse a changé depuis : {pluriel(perimes, "point")} parmi ceux-ci. Leurs trois textes sont montrés.
        </p>
      )}
    </>
  );
}
