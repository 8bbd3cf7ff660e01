DROP TABLE "identites" CASCADE;--> statement-breakpoint
ALTER TABLE "sessions" DROP COLUMN "id_token_scelle";