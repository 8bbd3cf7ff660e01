ALTER TABLE "structures" ADD COLUMN "logo_id" uuid;--> statement-breakpoint
ALTER TABLE "structures" ADD COLUMN "logo_alt" text;--> statement-breakpoint
ALTER TABLE "structures" ADD CONSTRAINT "structures_logo_id_fichiers_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."fichiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "structures_logo_idx" ON "structures" USING btree ("logo_id");