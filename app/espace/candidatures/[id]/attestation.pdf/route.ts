import { requireActor } from "@/lib/auth/current";
import { findAttestation } from "@/lib/candidature/attestation";
import { codeLabel } from "@/lib/candidature/label";
import { rendre } from "@/lib/dessin/rendre";
import { introuvable, repondreRendu } from "@/lib/dessin/repondre";
import { isUuid } from "@/lib/uuid";

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
