import { findAttestation } from "@/lib/appel/candidature/depot/attestation";
import { codeLabel } from "@/lib/appel/candidature/label";
import { requireActor } from "@/lib/socle/auth/current";
import { rendre } from "@/lib/socle/dessin/rendre";
import { introuvable, repondreRendu } from "@/lib/socle/dessin/repondre";
import { isUuid } from "@/lib/socle/uuid";

/** The label on paper, while it stands. */
export async function GET(request: Request, { params }: RouteContext<"/espace/candidatures/[id]/attestation.pdf">) {
  const { id } = await params;
  const actor = await requireActor(`/espace/candidatures/${id}/attestation.pdf`);
  const attestation = isUuid(id) ? await findAttestation(actor, id) : undefined;
  if (!attestation) return introuvable();
  return repondreRendu(request, rendre("attestation", attestation), {
    type: "application/pdf",
    prive: true,
    nom: `attestation-label-${codeLabel(attestation.edition.annee, attestation.label.numero)}.pdf`,
  });
}
