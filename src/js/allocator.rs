//! The allocator: two kilobytes less to download than the standard library's.

use rlsf::{GlobalTlsf, GlobalTlsfOptions};

#[global_allocator]
static ALLOCATOR: GlobalTlsf<Options> = GlobalTlsf::new();

/// Memory that was freed beside other free memory is one piece again, for requests that are signed may be large.
#[derive(Debug)]
struct Options;

impl GlobalTlsfOptions for Options {
    const ENABLE_REALLOCATION: bool = false;
    const COALESCE_POOLS: bool = true;
}
