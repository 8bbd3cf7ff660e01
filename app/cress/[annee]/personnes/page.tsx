import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { DonnerRole } from "@/app/_ui/roles/donner-role";
import { RolesTenus } from "@/app/_ui/roles/roles-tenus";
import { Vide } from "@/app/_ui/vide";
import { Volet } from "@/app/_ui/volet";
import { findEditionInstruite } from "@/lib/appel/edition/queries";
import { listRolesEdition } from "@/lib/conduite/administration/queries";
import { rolesDonnes } from "@/lib/conduite/administration/rules";
import { requireActor } from "@/lib/socle/auth/current";

const GROUPES = [
  { role: "comite", titre: "Comité partenarial" },
  { role: "partenaire", titre: "Partenaires" },
  { role: "instructeur", titre: "CRESS" },
] as const;

export default async function Page({ params }: PageProps<"/cress/[annee]/personnes">) {
  const { annee } = await params;
  const actor = await requireActor(`/cress/${annee}/personnes`);
  const edition = await findEditionInstruite(actor, annee);
  const roles = edition && (await listRolesEdition(actor, edition.id));
  if (!roles) notFound();
  const donnes = rolesDonnes(actor, edition.id);
  return (
    <>
      <EnTeteSalle titre="Personnes" surtitre={<Link href={`/cress/${annee}`}>Édition {annee}</Link>}>
        <p className="max-w-2xl">
          Qui siège au comité, qui est partenaire, qui instruit cette édition. Un rôle retiré l’est aussitôt : la page
          suivante que la personne demande ne s’ouvre plus.{" "}
          {!donnes.includes("instructeur") && "Les instructeurs sont nommés par un administrateur."}
        </p>
      </EnTeteSalle>
      <div className="flex flex-col gap-10">
        <Volet titre="Inviter une personne" className="max-w-xl" open={roles.length <= 1}>
          <DonnerRole editions={[{ id: edition.id, annee: edition.annee }]} roles={donnes} />
        </Volet>
        {GROUPES.map(({ role, titre }) => {
          const siens = roles.filter((r) => r.role === role);
          return (
            <section key={role} aria-labelledby={role} className="flex flex-col gap-2">
              <h2 id={role}>
                {titre} ({siens.length})
              </h2>
              {siens.length === 0 ? (
                <Vide titre="Personne pour l’instant." />
              ) : (
                <RolesTenus
                  roles={siens}
                  retirables={donnes}
                  nommer={(r) => (r.nom ? `${r.nom}, ${r.courriel}` : r.courriel)}
                />
              )}
            </section>
          );
        })}
      </div>
    </>
  );
}
