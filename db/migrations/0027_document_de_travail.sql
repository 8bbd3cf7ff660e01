ALTER TYPE "public"."type_courriel" ADD VALUE 'travail_a_lire';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'envoyer_travail';