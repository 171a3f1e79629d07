//! Polls that are decided, plans kept as drafts and templates.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // When the outcome of a poll was published.
        let decided_at = ColumnDef::new(Alias::new("decided_at"))
            .timestamp()
            .null()
            .to_owned();
        let alter = Table::alter()
            .table(Alias::new("polls"))
            .add_column(decided_at)
            .to_owned();
        manager.alter_table(alter).await?;
        // Outcomes that are published already.
        let of = |column: &str| Expr::col((Alias::new("outcomes"), Alias::new(column)));
        let published = Query::select()
            .expr(of("published_at"))
            .from(Alias::new("outcomes"))
            .and_where(of("poll_id").eq(Expr::col((Alias::new("polls"), Alias::new("id")))))
            .to_owned();
        let fill = Query::update()
            .table(Alias::new("polls"))
            .value(Alias::new("decided_at"), SimpleExpr::from(published))
            .to_owned();
        manager.execute(fill).await
    }
}
