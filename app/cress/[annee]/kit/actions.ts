"use server";
import { publierDocument } from "@/lib/recueil/kit/operations";
import { publicationDocument } from "@/lib/recueil/kit/schema";
import { action } from "@/lib/socle/action";

export const publierDocumentAction = action(publicationDocument, publierDocument);
