ALTER TABLE "jetons_connexion" DROP CONSTRAINT "jetons_connexion_passageHash_unique";--> statement-breakpoint
ALTER TABLE "jetons_connexion" ADD COLUMN "passages_hash" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "jetons_connexion_passages_idx" ON "jetons_connexion" USING gin ("passages_hash");--> statement-breakpoint
ALTER TABLE "jetons_connexion" DROP COLUMN "passage_hash";