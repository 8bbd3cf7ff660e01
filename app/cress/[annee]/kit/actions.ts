"use server";
import { action } from "@/lib/action";
import { publierDocument } from "@/lib/kit/operations";
import { publicationDocument } from "@/lib/kit/schema";

export const publierDocumentAction = action(publicationDocument, publierDocument);
