//! The secret address of a person's own calendar: what is kept is the id that the address is derived from.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut calendar_id = ColumnDef::new(Alias::new("calendar_id"));
        calendar_id.uuid().null();
        let people = Table::alter()
            .table(Alias::new("people"))
            .add_column(calendar_id)
            .to_owned();
        manager.alter_table(people).await?;
        let address = Index::create()
            .name("uq_people_calendar_id")
            .table(Alias::new("people"))
            .col(Alias::new("calendar_id"))
            .unique()
            .to_owned();
        manager.create_index(address).await
    }
}
