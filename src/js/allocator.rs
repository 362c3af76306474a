//! The allocator: two kilobytes less to download than the standard library's, and nothing that was freed can be read again.

#![allow(unsafe_code, reason = "an allocator is unsafe by its trait")]

use core::alloc::{GlobalAlloc, Layout};
use core::hint::black_box;
use core::ptr::write_bytes;

use rlsf::{GlobalTlsf, GlobalTlsfOptions};

#[global_allocator]
static ALLOCATOR: Wiping = Wiping(GlobalTlsf::new());

/// Wipes all memory that is given back: whatever held a secret, a copy in a text that grew, a request that was sent. Here,
/// unlike natively, no value has to wipe itself.
#[allow(missing_debug_implementations, reason = "the one inside has none")]
struct Wiping(GlobalTlsf<Options>);

// SAFETY: it does what the allocator inside does. What is given back is still the caller's while it is wiped. What grows is
// moved by the trait's own `realloc`, which gives the old memory back.
unsafe impl GlobalAlloc for Wiping {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's.
        unsafe { self.0.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller's: the pointer is to memory of this layout.
        unsafe {
            write_bytes(pointer, 0, layout.size());
            // The compiler must not take these zeros for something that nobody reads.
            self.0.dealloc(black_box(pointer), layout);
        }
    }
}

/// Memory that was freed beside other free memory is one piece again, for requests that are signed may be large.
#[derive(Debug)]
struct Options;

impl GlobalTlsfOptions for Options {
    const ENABLE_REALLOCATION: bool = false;
    const COALESCE_POOLS: bool = true;
}
