//! What a message may consist of, once the terms and messages it refers to stand in their place.

use std::collections::BTreeMap;

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::text::{refuse_control_characters, unwrapped};

/// A piece of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    Text(String),
    Variable(String),
    Select {
        on: String,
        branches: Vec<Branch>,
        default: usize,
    },
}

/// One choice of a select; it holds no further select.
#[derive(Clone, Debug, PartialEq)]
pub struct Branch {
    pub key: String,
    pub pieces: Vec<Piece>,
}

/// The messages and terms of one file that others in it may refer to, by name (terms with their dash).
pub type Named<'a> = BTreeMap<String, &'a ast::Pattern<&'a str>>;

/// The pieces of the message or term with this name, or why it cannot be used.
pub fn pieces(name: &str, named: &Named) -> Result<Vec<Piece>, String> {
    let mut reader = Reader {
        named,
        trail: Vec::new(),
        in_select: false,
    };
    reader.refer(name).map(joined)
}

struct Reader<'a> {
    named: &'a Named<'a>,
    /// The names being put in place, to see a circle.
    trail: Vec<String>,
    in_select: bool,
}

impl Reader<'_> {
    fn refer(&mut self, name: &str) -> Result<Vec<Piece>, String> {
        if self.trail.iter().any(|on_the_way| on_the_way == name) {
            return Err(format!(
                "refers to itself: {} → {name}",
                self.trail.join(" → ")
            ));
        }
        let Some(pattern) = self.named.get(name) else {
            return Err(format!("refers to `{name}`, which is not in this file"));
        };
        self.trail.push(name.to_owned());
        let pieces = self.pattern(pattern);
        self.trail.pop();
        pieces
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&str>) -> Result<Vec<Piece>, String> {
        let mut pieces = Vec::new();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    refuse_control_characters(&value.replace('\n', ""))?;
                    pieces.push(Piece::Text((*value).to_owned()));
                }
                ast::PatternElement::Placeable { expression } => {
                    pieces.extend(self.expression(expression)?)
                }
            }
        }
        Ok(pieces)
    }

    fn expression(&mut self, expression: &ast::Expression<&str>) -> Result<Vec<Piece>, String> {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                Ok(vec![self.select(selector, variants)?])
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>) -> Result<Vec<Piece>, String> {
        use ast::InlineExpression as Inline;
        match inline {
            Inline::StringLiteral { value } => {
                let literal = unescape_unicode_to_string(value).into_owned();
                refuse_control_characters(&literal)?;
                Ok(vec![Piece::Text(literal)])
            }
            Inline::VariableReference { id } => Ok(vec![Piece::Variable(id.name.to_owned())]),
            Inline::MessageReference {
                id,
                attribute: None,
            } => self.refer(id.name),
            Inline::TermReference {
                id,
                attribute: None,
                arguments: None,
            } => self.refer(&format!("-{}", id.name)),
            Inline::Placeable { expression } => self.expression(expression),
            Inline::MessageReference { id, .. } => Err(format!(
                "uses an attribute of `{}`; attributes are not supported",
                id.name
            )),
            Inline::TermReference { id, .. } => Err(format!(
                "gives `-{}` an attribute or arguments; neither is supported",
                id.name
            )),
            Inline::NumberLiteral { value } => {
                Err(format!("holds the number {{ {value} }}; write it as text"))
            }
            Inline::FunctionReference { id, .. } => {
                Err(format!("calls {}(); functions are not supported", id.name))
            }
        }
    }

    fn select(
        &mut self,
        selector: &ast::InlineExpression<&str>,
        variants: &[ast::Variant<&str>],
    ) -> Result<Piece, String> {
        let ast::InlineExpression::VariableReference { id } = selector else {
            return Err("chooses by something that is not a variable".to_owned());
        };
        if std::mem::replace(&mut self.in_select, true) {
            return Err(format!(
                "chooses by ${} inside another choice; write the whole sentence in each branch",
                id.name
            ));
        }
        let branches = variants
            .iter()
            .map(|variant| self.branch(variant))
            .collect::<Result<Vec<_>, _>>();
        self.in_select = false;
        let default = variants
            .iter()
            .position(|variant| variant.default)
            .unwrap_or_default();
        Ok(Piece::Select {
            on: id.name.to_owned(),
            branches: branches?,
            default,
        })
    }

    fn branch(&mut self, variant: &ast::Variant<&str>) -> Result<Branch, String> {
        let key = match variant.key {
            ast::VariantKey::Identifier { name } => name,
            ast::VariantKey::NumberLiteral { value } => value,
        };
        Ok(Branch {
            key: key.to_owned(),
            pieces: joined(self.pattern(&variant.value)?),
        })
    }
}

/// Neighbouring texts as one.
fn joined(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut joined: Vec<Piece> = Vec::new();
    for piece in pieces {
        match (joined.last_mut(), piece) {
            (Some(Piece::Text(before)), Piece::Text(more)) => before.push_str(&more),
            (_, piece) => joined.push(piece),
        }
    }
    for piece in &mut joined {
        if let Piece::Text(text) = piece {
            *text = unwrapped(text);
        }
    }
    joined
}
