//! Nothing of a password, and no key that is made of it, is left in memory after use.
//!
//! The test searches the memory of its own process, which Linux shows as a file. What it searches for exists in this process
//! in a masked form alone, so a hit is a copy that the crate left behind.

#![cfg(target_os = "linux")]

mod reference;
mod vectors;

use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom};
