import Link from "next/link";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { lireVersion } from "@/lib/conduite/administration/version";
import { requireAdministrateur } from "@/lib/socle/auth/current";
import { findEtatDesFichiers } from "@/lib/socle/fichiers/queries";

export default async function Page() {
  const actor = await requireAdministrateur("/administration/version");
  const [lue, fichiers] = await Promise.all([lireVersion(actor), findEtatDesFichiers(actor)]);
  if (!lue) return null;
  const faits: [string, string][] = [
    ["Trame", lue.commit ? `${lue.version}, commit ${lue.commit}` : lue.version],
    ["Schéma de la base", lue.schema],
    ["PostgreSQL", `${lue.postgres}, ${lue.taille}`],
    ["Fichiers", fichiers?.ou ?? ""],
    ["Node", lue.node],
  ];
  return (
    <>
      <EnTeteSalle titre="Version" surtitre={<Link href="/administration">Administration</Link>} />
      <div className="flex max-w-2xl flex-col gap-10">
        <Faits faits={faits} />
        {lue.manques.length > 0 && (
          <section aria-labelledby="manques">
            <h2 id="manques">Ce qui manque</h2>
            <ul className="list-disc pl-5">
              {lue.manques.map((m) => (
                <li key={m}>{m}</li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="reglages">
          <h2 id="reglages">Réglages en place</h2>
          <p className="text-sourdine">Les secrets ne se montrent pas : il est seulement dit qu’ils sont donnés.</p>
          <Faits faits={lue.reglages.map(({ nom, valeur }) => [nom, valeur ?? "donné"])} />
        </section>
      </div>
    </>
  );
}

function Faits({ faits }: { faits: [string, string][] }) {
  return (
    <dl>
      {faits.map(([nom, valeur]) => (
        <div key={nom} className="border-filet border-b py-2 md:grid md:grid-cols-[16rem_1fr] md:gap-x-6">
          <dt className="text-sourdine">{nom}</dt>
          <dd className="break-words">{valeur}</dd>
        </div>
      ))}
    </dl>
  );
}
