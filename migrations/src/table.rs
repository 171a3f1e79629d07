//! The few column shapes that the tables are made of, so that a migration reads like a list of columns.

use sea_orm_migration::prelude::*;

/// A table being described: columns, foreign keys and indexes, created together.
pub struct Described {
    name: &'static str,
    table: TableCreateStatement,
    indexes: Vec<IndexCreateStatement>,
}

/// Starts a table with a uuid primary key `id`.
pub fn table(name: &'static str) -> Described {
    let mut described = bare(name);
    described
        .table
        .col(ColumnDef::new(Alias::new("id")).uuid().not_null().primary_key());
    described
}

/// Starts a table whose primary key is given by [`Described::key`].
pub fn bare(name: &'static str) -> Described {
    let mut table = Table::create();
    table.table(Alias::new(name));
    Described {
        name,
        table,
        indexes: Vec::new(),
    }
}

impl Described {
    fn col(mut self, name: &'static str, shape: impl FnOnce(&mut ColumnDef) -> &mut ColumnDef) -> Self {
        let mut column = ColumnDef::new(Alias::new(name));
        shape(&mut column);
        self.table.col(&mut column);
        self
    }
    pub fn text(self, name: &'static str) -> Self {
        self.col(name, |c| c.text().not_null())
    }
    pub fn maybe_text(self, name: &'static str) -> Self {
        self.col(name, |c| c.text().null())
    }
    pub fn int(self, name: &'static str) -> Self {
        self.col(name, |c| c.integer().not_null())
    }
    pub fn maybe_int(self, name: &'static str) -> Self {
        self.col(name, |c| c.integer().null())
    }
    pub fn flag(self, name: &'static str) -> Self {
        self.col(name, |c| c.boolean().not_null().default(false))
    }
    pub fn maybe_flag(self, name: &'static str) -> Self {
        self.col(name, |c| c.boolean().null())
    }
    pub fn time(self, name: &'static str) -> Self {
        self.col(name, |c| c.timestamp().not_null())
    }
    pub fn maybe_time(self, name: &'static str) -> Self {
        self.col(name, |c| c.timestamp().null())
    }
    pub fn date(self, name: &'static str) -> Self {
        self.col(name, |c| c.date().not_null())
    }
    pub fn maybe_date(self, name: &'static str) -> Self {
        self.col(name, |c| c.date().null())
    }
    pub fn json(self, name: &'static str) -> Self {
        self.col(name, |c| c.json_binary().not_null())
    }
    pub fn maybe_json(self, name: &'static str) -> Self {
        self.col(name, |c| c.json_binary().null())
    }
    pub fn bytes(self, name: &'static str) -> Self {
        self.col(name, |c| c.blob().not_null())
    }
    pub fn uuid(self, name: &'static str) -> Self {
        self.col(name, |c| c.uuid().not_null())
    }
    pub fn maybe_uuid(self, name: &'static str) -> Self {
        self.col(name, |c| c.uuid().null())
    }
    fn foreign(mut self, name: &'static str, to: &'static str) -> Self {
        self.table.foreign_key(
            ForeignKey::create()
                .name(format!("fk_{}_{name}", self.name))
                .from(Alias::new(self.name), Alias::new(name))
                .to(Alias::new(to), Alias::new("id")),
        );
        self
    }
    /// A required reference to another table's `id`.
    pub fn to(self, name: &'static str, table: &'static str) -> Self {
        self.uuid(name).foreign(name, table)
    }
    /// An optional reference to another table's `id`.
    pub fn maybe_to(self, name: &'static str, table: &'static str) -> Self {
        self.maybe_uuid(name).foreign(name, table)
    }
    fn indexed(mut self, columns: &[&'static str], unique: bool) -> Self {
        let mut index = Index::create();
        let prefix = if unique { "uq" } else { "ix" };
        index
            .name(format!("{prefix}_{}_{}", self.name, columns.join("_")))
            .table(Alias::new(self.name));
        for column in columns {
            index.col(Alias::new(*column));
        }
        if unique {
            index.unique();
        }
        self.indexes.push(index);
        self
    }
    pub fn index(self, columns: &[&'static str]) -> Self {
        self.indexed(columns, false)
    }
    /// An index of only those rows that have something in its first column: it is no use for finding those that have nothing.
    pub fn index_where_some(mut self, columns: &[&'static str]) -> Self {
        self = self.indexed(columns, false);
        if let (Some(index), Some(first)) = (self.indexes.last_mut(), columns.first()) {
            index.and_where(Expr::col(Alias::new(*first)).is_not_null());
        }
        self
    }
    /// A unique index, named `uq_<table>_<columns>`: commands map its violation by that name.
    pub fn unique(self, columns: &[&'static str]) -> Self {
        self.indexed(columns, true)
    }
    /// A primary key of several columns.
    pub fn key(mut self, columns: &[&'static str]) -> Self {
        let mut index = Index::create();
        for column in columns {
            index.col(Alias::new(*column));
        }
        self.table.primary_key(&mut index);
        self
    }
    pub async fn create(self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        manager.create_table(self.table).await?;
        for index in self.indexes {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}
